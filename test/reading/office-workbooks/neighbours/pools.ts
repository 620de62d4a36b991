import type { Seeded } from "../../layouts/seeded";

/** Offices and firms that keep records of projects and implement none of the forms'. */
const offices = ["某县财政评审中心", "某市财政局绩效中心", "某会计师事务所有限公司", "某县审计局", "某县发展和改革局", "某县国有资产服务中心"] as const; // prettier-ignore

/** Projects that are not the forms'. */
const projects = ["某镇供水管网延伸工程", "校园维修改造项目", "高标准农田建设项目", "城乡环卫一体化项目", "基层卫生院设备购置", "农村公路养护项目"] as const; // prettier-ignore

/** Units that carry out other projects. */
const units = ["某县水利工程处", "某县公路站", "某县环卫中心", "某镇人民政府", "某县农田建设站", "某县第一中学"] as const; // prettier-ignore

export function someOffice({ pick }: Seeded): string {
  return pick(offices);
}

export function someProject({ pick }: Seeded): string {
  return pick(projects);
}

export function someUnit({ pick }: Seeded): string {
  return pick(units);
}

/** An amount in 万元 that no form of these tests has: one decimal and odd. */
export function someAmount({ upTo }: Seeded): number {
  return 601 + 2 * upTo(900) + 0.7;
}
