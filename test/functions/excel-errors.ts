/** Excel's own class of errors, as far as the functions use it. */
export class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string
  ) {}
}

/** Functions by the id they were associated with. */
export const associated = new Map<string, unknown>();

/** Defines the global that office.js defines in a page. */
export function defineCustomFunctions(): void {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (id: string, implementation: unknown): void => {
    associated.set(id, implementation);
  };
  Object.assign(globalThis, {
    CustomFunctions: { Error: CustomFunctionsError, ErrorCode, associate },
  });
}

/** What a call gives, a thrown error being the answer of its only cell. */
export async function answerOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return [[error]];
    throw error;
  }
}
