/**
 * A formula of the file as Excel shows it: functions newer than 2007 lose their "_xlfn." and functions of add-ins
 * their "_xldudf_" (the first part after it is the add-in's namespace).
 *
 * Example: "_xlfn.IFS(A1,1)" gives "IFS(A1,1)", "_xldudf_DEMO_ADD(1)" gives "DEMO.ADD(1)".
 */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/_xldudf_([A-Za-z0-9]+)_/g, "$1.")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, "");
}

/** The reverse of `shownFormula`, for writing a formula into a file. */
export function filedFormula(formula: string): string {
  return formula.replace(FUNCTION_NAME, (whole, name?: string) => {
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
    if (NEWER_FUNCTIONS.has(upper)) return `_xlfn.${name}`;
    return isAddInFunction(upper) ? filedName(name) : whole;
  });
}

/**
 * A formula as an Excel shows it that has only some add-ins: functions of others keep the name the file has for them.
 *
 * Example: with no functions known, "DEMO.ADD(1)" gives "_xldudf_DEMO_ADD(1)".
 */
export function formulaWithout(formula: string, knownFunctions: ReadonlySet<string>): string {
  if (!formula.includes(".")) return formula;
  return formula.replace(FUNCTION_NAME, (whole, name?: string) => {
    const upper = (name ?? "").toUpperCase();
    const isKnown = NEWER_FUNCTIONS.has(upper) || knownFunctions.has(upper);
    return name === undefined || isKnown || !isAddInFunction(upper) ? whole : filedName(name);
  });
}

const isAddInFunction = (name: string): boolean =>
  /^[A-Z][A-Z0-9]*\.[A-Z0-9_.]+$/.test(name) && name !== "ERROR.TYPE";

const filedName = (name: string): string => `_xldudf_${name.replaceAll(".", "_")}`;

// Strings and quoted sheet names are matched first and left alone.
const FUNCTION_NAME =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9]*(?:\.[A-Z0-9_.]+)?)(?=\()/giu;

const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Functions that files name with "_xlfn.". Source: Microsoft, MS-XLSX 2.2.2.1 (future functions). */
const NEWER_FUNCTIONS = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT
  F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM ISO.CEILING LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/)
);
