/** `npm run test:all`: everything that is drawn at random is drawn many times more often. Workers inherit these. */
process.env.LAYOUTS ??= "1000";
process.env.RUNS ??= "5000";

module.exports = { ...require("./jest.config"), testTimeout: 1_800_000 };
