import { Field, Select } from "@fluentui/react-components";
import type { CurrencyUnit } from "../../../evaluation/budget";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";

const units: readonly CurrencyUnit[] = ["元", "万元"];

/** 元 or 万元; kept with the indicator table's layout. */
export function MoneyUnit() {
  const { state, actions, say } = usePane();
  const recognition = state.workbook?.evaluation.recognition;
  const found = recognition?.currencyUnit;
  const fingerprint = recognition?.indicators?.fingerprint;
  if (!found || fingerprint === undefined) return null;
  return (
    <Field
      label={say("money-unit")}
      {...(!found.isSure && { validationState: "warning", validationMessage: say("not-sure") })}
    >
      <Select
        size="small"
        value={found.unit}
        disabled={state.task !== null}
        onChange={(_, { value }) => {
          const currencyUnit = units.find((unit) => unit === value);
          if (currencyUnit !== undefined)
            void actions.answer({ layouts: { [fingerprint]: { columns: {}, currencyUnit } } });
        }}
      >
        {units.map((unit) => (
          <option key={unit}>{unit}</option>
        ))}
      </Select>
      {found.cell !== null && <CellLink cell={found.cell} />}
    </Field>
  );
}
