/* A task pane as an add-in has it: nothing here knows of the stand-in. */

function log(text: string): void {
  const line = document.createElement("li");
  line.textContent = text;
  document.getElementById("log")?.append(line);
}

async function write(event: Office.AddinCommands.Event): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("C1").values = [[event.source.id]];
    await context.sync();
  });
  event.completed();
}

Office.actions.associate("WRITE", (event: Office.AddinCommands.Event) => {
  void write(event);
});
CustomFunctions.associate("ADD", (a: number, b: number) => a + b);

async function start(): Promise<void> {
  const { host, platform } = await Office.onReady();
  const { requirements, document, displayLanguage } = Office.context;
  log([host, platform, displayLanguage, document.mode].join(" "));
  log(["1.14", "1.15"].map((set) => requirements.isSetSupported("ExcelApi", set)).join());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("A1").load("values");
    sheet.onChanged.add(({ address, source, triggerSource }) => {
      log(`changed ${address} ${source} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    const value = Number(cell.values[0]?.[0]);
    log(`A1 ${value}`);
    sheet.getRange("A2").values = [[value * 2]];
    await context.sync();
    sheet.getRange("A0").load("values");
    await context.sync().catch((error: unknown) => {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      log(`${error.code} ${error.debugInfo.errorLocation ?? ""}`);
    });
  });
  log("ready");
}

void start();
