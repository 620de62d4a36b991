const path = require("node:path");

// Without Excel there is no Microsoft network to take office.js from: a local copy, and plain http on this machine.
process.env.OFFICE_JS ??= "local";
process.env.ADDIN_URL ??= "http://localhost:3000";

const MarkBuilt = require("./mark-built");
const [addIn, ...others] = [require("../webpack.config.js")].flat();

process.on("uncaughtException", (error) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(isTaken ? `Port ${error.port} is taken: is npm start running already?` : error);
  process.exit(1);
});

/** Both builds, served as the static site they are; nothing is added to the pages. */
module.exports = [
  {
    ...addIn,
    plugins: [...addIn.plugins, new MarkBuilt("taskpane.html")],
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
