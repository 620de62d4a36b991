import fc from "fast-check";
import { Decimal } from "../../src/evaluation/decimal";
import { chineseNumeral } from "../../src/report/numbers/chinese-numeral";
import { dateText } from "../../src/report/numbers/date-text";
import {
  amountText,
  excelFormat,
  measureText,
  rateText,
  scoreText,
  tableRateText,
  totalScoreText,
} from "../../src/report/numbers/number-style";

const decimal = (value: string) => new Decimal(value);

describe("number style", () => {
  test.each([
    ["7728500", "元", "772.85"],
    ["899740", "元", "89.97"],
    ["387664.62", "元", "38.77"],
    ["12350", "元", "1.24"],
    ["80", "元", "0.008"],
    ["0.004", "元", "0.00"],
    ["89.974", "万元", "89.974"],
    ["772.85", "万元", "772.85"],
    ["400", "万元", "400.00"],
    ["-12.5", "万元", "-12.50"],
    ["1234567.8", "万元", "1234567.80"],
  ] as const)("%s %s is written %s万元", (value, unit, shown) => {
    expect(amountText(decimal(value), unit)).toBe(shown);
  });

  test.each([
    ["97", "97.00", "97"],
    ["78.35", "78.35", "78.35"],
    ["9.5", "9.50", "9.5"],
    ["4.125", "4.125", "4.125"],
  ])("a score of %s is %s as a total and %s as a part", (value, total, part) => {
    expect(totalScoreText(decimal(value))).toBe(total);
    expect(scoreText(decimal(value))).toBe(part);
  });

  test.each([
    ["1", "100%", "100.00%"],
    ["0.9735", "97.35%", "97.35%"],
    ["0.973", "97.3%", "97.30%"],
    ["0.99985", "99.99%", "99.99%"],
    ["1.932125", "193.21%", "193.21%"],
    ["0", "0%", "0.00%"],
  ])("a ratio of %s is %s in a sentence and %s in a table", (value, sentence, table) => {
    expect(rateText(decimal(value))).toBe(sentence);
    expect(tableRateText(decimal(value))).toBe(table);
  });

  test("a measured value keeps every digit and never shows powers of ten", () => {
    expect(measureText(decimal("14.05"))).toBe("14.05");
    expect(measureText(decimal("0.00000005"))).toBe("0.00000005");
    expect(measureText(decimal("123456789012345678901234"))).toBe("123456789012345678901234");
  });

  test.each([
    ["772.85", "0.00"],
    ["19", "0"],
    ["97.35%", "0.00%"],
    ["100%", "0%"],
  ])("Excel shows %s with the format %s", (shown, format) => {
    expect(excelFormat(shown)).toBe(format);
  });

  test("what is written parses back to the value, within half of its last digit", () => {
    const values = fc
      .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => decimal(digits.toString()).dividedBy(decimal("10").pow(places)));
    fc.assert(
      fc.property(values, (value) => {
        for (const shown of [
          amountText(value, "万元"),
          totalScoreText(value),
          scoreText(value),
          measureText(value),
        ]) {
          expect(decimal(shown).equals(value)).toBe(true);
        }
        const inHundredths = decimal(amountText(value.times(10000), "元")).minus(value);
        expect(inHundredths.absoluteValue().lessThanOrEqualTo("0.005")).toBe(true);
        const shownRate = decimal(rateText(value).replace("%", "")).dividedBy(100);
        expect(shownRate.minus(value).absoluteValue().lessThanOrEqualTo("0.00005")).toBe(true);
      })
    );
  });
});

describe("counting words", () => {
  test.each([
    [1, "一"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [99, "九十九"],
    [100, "100"],
    [0, "0"],
  ])("%d is %s", (count, words) => {
    expect(chineseNumeral(count)).toBe(words);
  });
});

describe("dates", () => {
  test.each([
    ["2023-12-05", "2023年12月5日"],
    ["2023/12/31", "2023年12月31日"],
    ["2023.1.9", "2023年1月9日"],
    ["2023年12月底前", "2023年12月底前"],
    ["12月前", "12月前"],
  ])("%s is written %s", (written, shown) => {
    expect(dateText(written)).toBe(shown);
  });
});
