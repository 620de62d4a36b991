const path = require("node:path");

// Without Excel there is no Microsoft network to take office.js from: a local copy, and plain http on this machine.
process.env.OFFICE_JS ??= "local";
process.env.ADDIN_URL ??= "http://localhost:3000";

const [addIn, ...others] = [require("../webpack.config.js")].flat();

/** Both builds, served as the static site they are; nothing is added to the pages. */
module.exports = [
  {
    ...addIn,
    devServer: {
      host: "localhost",
      port: 3000,
      open: ["/workbench/"],
      hot: false,
      liveReload: false,
      client: false,
      // Excel on the web asks for functions.json from its own origin.
      headers: { "Access-Control-Allow-Origin": "*" },
      static: { directory: path.resolve(__dirname, "../dist"), watch: false },
      devMiddleware: { writeToDisk: true },
    },
  },
  ...others,
];
