import { Field, Select } from "@fluentui/react-components";
import type { Form } from "../../../evaluation/form";
import { usePane } from "../../pane-context";

/** Which of several forms is read; can be changed at any time. While that is still asked, the question stands instead. */
export function FormChoice() {
  const { state, actions, say } = usePane();
  const { forms = [], evaluation } = state.workbook ?? {};
  const recognition = evaluation?.recognition;
  const isAsked = recognition?.questions.some(({ kind }) => kind === "form") === true;
  if (forms.length < 2 || isAsked) return null;
  return (
    <Field label={say("form")} hint={say("form-hint", { count: String(forms.length) })}>
      <Select
        value={recognition?.form ?? ""}
        disabled={state.task !== null}
        onChange={(_, { value }) => void actions.answer({ layouts: {}, form: value })}
      >
        {forms.map((form) => (
          <option key={form.id} value={form.id}>
            {nameOf(form)}
          </option>
        ))}
      </Select>
    </Field>
  );

  function nameOf({ id, project }: Form): string {
    const name = project?.text.replace(/\s+/g, "") ?? "";
    return name === "" ? id : say("form-option", { project: name, form: id });
  }
}
