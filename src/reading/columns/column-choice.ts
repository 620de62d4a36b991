import type { Finding } from "../../evaluation/finding";
import type { ToldBy } from "../../evaluation/recognition";
import type { Sheet } from "../grid/sheet";
import type { ColumnClaim, TableColumn } from "./table-columns";
import type { HeaderRows, TableHeader } from "./table-headers";
import type { ColumnRole } from "../words/terms/indicator-columns";

/** A table's columns while they are being told; each way of telling adds to `columns`, `told` and `findings`. */
export interface ColumnChoice {
  readonly sheet: Sheet;
  readonly rows: HeaderRows;
  readonly headers: readonly TableHeader[];
  readonly claims: readonly ColumnClaim[];
  readonly columns: Partial<Record<ColumnRole, TableColumn>>;
  /** By the place of a header's first column. */
  readonly told: Map<number, Told>;
  readonly findings: Finding[];
}

/** What a column was taken for. */
export interface Told {
  readonly role: ColumnRole | null;
  readonly by: ToldBy;
  /** Why a person should be asked; null for a column that is sure. */
  readonly doubt: Doubt | null;
}

/** `rivals`: columns that claim the same role. `likely`: what the column is, the likely role first. */
export type Doubt =
  | { readonly kind: "sameRole"; readonly rivals: readonly TableColumn[] }
  | { readonly kind: "loser" }
  | { readonly kind: "column"; readonly finding: string; readonly likely: readonly ColumnRole[] };
