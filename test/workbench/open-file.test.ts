import { LIMITS } from "../../src/host/package/limits";
import { explainFault } from "../../src/workbench/explain-fault";
import { bytesOf } from "../../src/workbench/files/open-file";

/** A file that counts how often it is read. */
function fileOf(size: number, read: () => Promise<ArrayBuffer>) {
  const arrayBuffer = jest.fn(read);
  return { file: { size, arrayBuffer }, arrayBuffer };
}

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error
  );

test.each([LIMITS.fileBytes + 1, 4 * 1024 ** 3])(
  "a file of %d bytes is refused by its size and not read",
  async (size) => {
    const { file, arrayBuffer } = fileOf(size, () => Promise.resolve(new ArrayBuffer(0)));
    const fault = await faultOf(bytesOf(file));
    expect(fault).toMatchObject({ reason: "too-large", detail: { actual: String(size) } });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(explainFault(fault, "大.xlsx")).toMatch(
      /“大\.xlsx”过大（\d+，上限 文件字节数 67108864）/
    );
  }
);

test("one of just the limit is read", async () => {
  const { file, arrayBuffer } = fileOf(LIMITS.fileBytes, () => Promise.resolve(new ArrayBuffer(3)));
  expect(await bytesOf(file)).toHaveLength(3);
  expect(arrayBuffer).toHaveBeenCalledTimes(1);
});

test.each(["NotReadableError", "NotFoundError"])(
  "what the browser cannot read (%s), as a folder that was dropped, is said in Chinese",
  async (name) => {
    const { file } = fileOf(4096, () =>
      Promise.reject(new DOMException("could not be read", name))
    );
    const said = explainFault(await faultOf(bytesOf(file)), "资料");
    expect(said).toMatch(/^无法读取“资料”.*文件夹/);
    expect(said).not.toMatch(/[a-z]{4}/);
  }
);
