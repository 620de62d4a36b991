/**
 * What an add-in says of its functions: the file functions.json of its manifest, and the namespace the manifest gives
 * them. Source: Microsoft, "Manually create JSON metadata for custom functions".
 */
export interface CustomFunctionsAddIn {
  /** "DEMO": cells call the functions "DEMO.NAME". */
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
}

/** functions.json. */
export interface FunctionsMetadata {
  /** True: functions take error values in parameters of type "any"; otherwise an error makes the call fail. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What `CustomFunctions.associate` names the function by. */
  readonly id: string;
  /** What cells name it by, after the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  /** "any" if left out. */
  readonly type?: string;
  /** "scalar" if left out. */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** Only of the last parameter: it takes all arguments that are left, in one array. */
  readonly repeating?: boolean;
}
