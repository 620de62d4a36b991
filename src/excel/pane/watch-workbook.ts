/**
 * Queues listening to changes of any sheet; goes with the caller's next `sync`. One call a workbook is enough: it lasts
 * until the workbook closes. The add-in's own writing is not told: whoever writes reads again by himself.
 */
export function watchWorkbook(context: Excel.RequestContext, onChange: () => void): void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(({ triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin") onChange();
    return Promise.resolve();
  });
  worksheets.onDeleted.add(() => {
    onChange();
    return Promise.resolve();
  });
}
