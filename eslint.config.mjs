import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The plugin's own presets register @typescript-eslint a second time, so its eight rules are listed here.
const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "out/",
      "coverage/",
      "node_modules/",
      "webpack/",
      ".ci/",
      "*.js",
      "*.cjs",
      "*.mjs",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/only-throw-error": "error",
      // Text is walked by code points on purpose: a Chinese character outside the basic plane is one of them.
      "@typescript-eslint/no-misused-spread": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/cli/**", "assets/**", "test/bench/**", "test/kill/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/taskpane/**", "src/workbench/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  }
);
