import { daysOf } from "../../src/evaluation/partial-date";

describe("the days a date with missing parts can mean", () => {
  test.each([
    ["a whole date", { year: 2023, month: 12, day: 31 }, 20231231, 20231231],
    ["a month", { year: 2023, month: 2, day: null }, 20230201, 20230228],
    ["February of a leap year", { year: 2024, month: 2, day: null }, 20240201, 20240229],
    ["a year", { year: 2023, month: null, day: null }, 20230101, 20231231],
    ["a month of the year given", { year: null, month: 9, day: null }, 20220901, 20220930],
    ["a day without its month", { year: 2023, month: null, day: 5 }, 20230101, 20231231],
  ])("%s", (_, date, first, last) => {
    expect(daysOf(date, 2022)).toEqual({ first, last });
  });
});
