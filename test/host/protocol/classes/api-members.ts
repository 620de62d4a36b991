import { createRequire } from "node:module";
import ts from "typescript";
import type { ClassTable } from "../../../../src/host/protocol/objects/class-table";

/** What `@types/office-js` says of one member of a class. */
interface ApiMember {
  readonly isMethod: boolean;
  readonly isReadonly: boolean;
}

/** Members by class and by name, as the API writes them: "Range", "getCell". */
type ApiMembers = ReadonlyMap<string, ReadonlyMap<string, ApiMember>>;

/** The classes of the namespace `Excel`, read from the declarations of `@types/office-js`. */
export function readApiMembers(): ApiMembers {
  const file = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const text = ts.sys.readFile(file) ?? "";
  const classes = new Map<string, Map<string, ApiMember>>();
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022).statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    // A namespace is written in several pieces.
    const { body } = statement;
    for (const declared of body !== undefined && ts.isModuleBlock(body) ? body.statements : [])
      if (ts.isClassDeclaration(declared) && declared.name !== undefined)
        classes.set(declared.name.text, membersOf(declared));
  }
  return classes;
}

function membersOf(declared: ts.ClassDeclaration): Map<string, ApiMember> {
  const members = new Map<string, ApiMember>();
  for (const member of declared.members) {
    if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
    const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
    members.set(member.name.text, {
      isMethod: ts.isMethodDeclaration(member),
      isReadonly: modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
    });
  }
  return members;
}

/**
 * The entries of a class table that the API does not have, each with what is wrong. On the wire a member's first letter
 * is a capital: `GetCell` is `getCell`.
 *
 * @param isInternal names of the wire that the API leaves out, because the library calls them itself.
 */
export function wrongMembers<Target>(
  table: ClassTable<Target>,
  api: ApiMembers,
  isInternal: (wireName: string) => boolean
): readonly string[] {
  const members = api.get(table.name);
  const { properties = {}, navigations = {}, objects = {}, methods = {} } = table;
  const check = (names: Readonly<Record<string, unknown>>, isMethod: boolean): string[] =>
    Object.keys(names)
      .filter((name) => !isInternal(name))
      .filter((name) => members?.get(apiName(name))?.isMethod !== isMethod)
      .map((name) => `${table.name} has no ${isMethod ? "method" : "property"} ${name}`);
  const set = Object.entries(properties)
    .filter(([name, { set }]) => set !== undefined && members?.get(apiName(name))?.isReadonly)
    .map(([name]) => `${table.name}.${name} cannot be set`);
  const item = table.item === undefined ? [] : check({ GetItem: null }, true);
  const items = table.items === undefined ? [] : check({ Items: null }, false);
  return [
    ...check({ ...properties, ...navigations }, false),
    ...check({ ...objects, ...methods }, true),
    ...[...set, ...item, ...items],
  ];
}

const apiName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
