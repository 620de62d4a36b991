/**
 * `npm run test:all`: every office workbook there is, and what is drawn at random drawn many times more often. The tests'
 * processes inherit these.
 */
process.env.OFFICE_WORKBOOKS ??= "all";
process.env.LAYOUTS ??= "1000";
process.env.RUNS ??= "5000";

module.exports = { ...require("./jest.config"), testTimeout: 3_600_000 };
