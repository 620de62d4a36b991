const urlInSource = "https://localhost:3000";

/** A development copy must not share Id or function namespace with the real one: Excel keys functions by both. */
const development = [
  ["381befb5-3b44-4b1d-8875-5772e05db8b1", "b65d7f07-0492-4dd5-a30f-990b52f94c12"],
  ['<DisplayName DefaultValue="绩效自评">', '<DisplayName DefaultValue="绩效自评（开发）">'],
  ['Value="Performance Self-evaluation"', 'Value="Performance Self-evaluation (development)"'],
  [
    'id="Functions.Namespace" DefaultValue="PERF"',
    'id="Functions.Namespace" DefaultValue="PERFDEV"',
  ],
  ['id="Tab.Label" DefaultValue="绩效自评"', 'id="Tab.Label" DefaultValue="绩效自评（开发）"'],
];

/** The manifest for the place the add-in is served from. @throws where the manifest has lost a text to be replaced */
module.exports = function manifest(source, { addinUrl, isDevelopment }) {
  const identified = isDevelopment
    ? development.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`manifest.xml no longer holds ${from}`);
        return text.replaceAll(from, to);
      }, source)
    : source;
  return identified.replaceAll(urlInSource, addinUrl.replace(/\/+$/, ""));
};
