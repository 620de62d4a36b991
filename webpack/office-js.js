const path = require("node:path");

const hosts = {
  /** Microsoft's own network: the supported way. */
  cdn: "https://appsforoffice.microsoft.com",
  /** The same in China, run by 21Vianet. */
  cn: "https://appsforoffice.cdn.partner.office365.cn",
};

/**
 * Files office.js loads for Excel on Windows, Mac and the web, in the folders it looks for them in. Telemetry is left
 * out: the page may not send any.
 */
const needed = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/**
 * Where the page takes office.js from. OFFICE_JS=cdn (default), cn, or local: a copy of Microsoft's files from
 * node_modules beside the page, made by the build and never kept in this repository.
 *
 * @returns {{ url: string, scriptSource: string, copies: { from: string, to: string }[] }}
 * scriptSource is what the Content-Security-Policy must allow beside 'self'.
 */
module.exports = function officeJs(choice = "cdn") {
  if (choice === "local") {
    const folder = path.resolve(__dirname, "../node_modules/@microsoft/office-js/dist");
    const copies = needed.map((name) => ({
      from: path.join(folder, name),
      to: `office-js/${name}`,
      info: { minimized: true },
    }));
    return { url: "office-js/office.js", scriptSource: "", copies };
  }
  const host = hosts[choice];
  if (host === undefined) throw new Error(`OFFICE_JS=${choice}: use cdn, cn or local.`);
  const folder = choice === "cn" ? "/appsforoffice/lib/1/hosted" : "/lib/1/hosted";
  return { url: `${host}${folder}/office.js`, scriptSource: host, copies: [] };
};
