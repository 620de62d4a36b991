const { gzipSync } = require("node:zlib");

/** Prints what each script weighs and fails the build where the pane's first load grows beyond its limit. */
module.exports = class BundleSizes {
  /** @param {{ firstLoad: readonly string[], limit: number }} options entry points of the pane; limit in KB gzipped */
  constructor({ firstLoad, limit }) {
    this.firstLoad = firstLoad;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BundleSizes", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundleSizes", stage }, () => {
        if (compiler.options.mode === "production") this.report(compilation, compiler.webpack);
      });
    });
  }

  report(compilation, { WebpackError }) {
    const first = new Set(
      this.firstLoad.flatMap((name) => compilation.entrypoints.get(name)?.getFiles() ?? [])
    );
    const sizes = compilation
      .getAssets()
      .filter(({ name }) => name.endsWith(".js") && !name.startsWith("office-js/"))
      .map(({ name, source }) => ({ name, size: gzipSync(source.buffer()).length / 1024 }))
      .sort((one, other) => other.size - one.size);
    const total = sizes
      .filter(({ name }) => first.has(name))
      .reduce((sum, { size }) => sum + size, 0);
    const lines = sizes.map(
      ({ name, size }) =>
        `${size.toFixed(1).padStart(8)} KB  ${name}${first.has(name) ? "  *" : ""}`
    );
    console.log(
      ["Scripts, gzipped (* first load of the pane):", ...lines].join("\n") +
        `\n${total.toFixed(1).padStart(8)} KB  first load, at most ${this.limit} KB\n`
    );
    if (total > this.limit) {
      compilation.errors.push(
        new WebpackError(
          `The pane's first load is ${total.toFixed(1)} KB, at most ${this.limit} KB.`
        )
      );
    }
  }
};
