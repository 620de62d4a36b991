import { functionTexts } from "../../strings/functions";
import type { Language } from "../../strings/language";

/** What custom-functions-metadata makes of the functions' source; only what is used here. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/**
 * The metadata Excel loads, in one language: descriptions and parameter names from strings/, help addresses in full, and
 * error cells allowed as arguments, none of which the generator can do.
 *
 * @param addinUrl - where the add-in is served from, without a slash at its end.
 * @throws Error - a function or parameter without a text; the build shall fail.
 */
export function localiseMetadata(
  generated: Metadata,
  language: Language,
  addinUrl: string
): object {
  return {
    // Excel then passes an error cell as a value instead of failing the whole call.
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((entry) => localised(entry, language, addinUrl)),
  };
}

function localised(entry: FunctionMetadata, language: Language, addinUrl: string): object {
  const texts = functionTexts[language][entry.id];
  if (!texts) throw new Error(`${entry.id} has no text in ${language}.`);
  const parameters = entry.parameters.map((parameter) => {
    const own = texts.parameters[parameter.name];
    if (!own) throw new Error(`${entry.id} has no text for ${parameter.name} in ${language}.`);
    return { ...parameter, ...own };
  });
  const helpUrl = `${addinUrl}/docs/functions/${entry.helpUrl ?? ""}.html`;
  return { ...entry, description: texts.description, helpUrl, parameters };
}
