import { join } from "node:path";
import webpack from "webpack";

/** Makes one plain script of the writer: Node starts it in a tenth of the time that compiling it again takes. */
export function bundleWriter(folder: string): Promise<string> {
  const name = "writer.js";
  const compiler = webpack({
    mode: "none",
    target: "node20",
    entry: join(__dirname, "writer.ts"),
    output: { path: folder, filename: name },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc } }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() !== false)
        reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(join(folder, name));
    });
  });
}

const jsc = { target: "es2022", parser: { syntax: "typescript" } };
