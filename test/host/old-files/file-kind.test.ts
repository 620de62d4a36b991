import { fileKind } from "../../../src/host/old-files/file-kind";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

test.each([
  ["a web page", utf8("<html><head></head><table><tr><td>1</td></tr></table></html>"), "HTML"],
  ["a table alone", utf8("\r\n  <table border=1><tr><td>项目</td></tr></table>"), "HTML"],
  ["a page with a declaration", utf8("<!-- 导出 --><!DOCTYPE html><html></html>"), "HTML"],
  ["XHTML", utf8('<?xml version="1.0"?>\n<html xmlns="x"></html>'), "HTML"],
  ["a page in UTF-16", utf16("<html></html>"), "HTML"],
  ["an XML spreadsheet", utf8('<?xml version="1.0"?><Workbook xmlns="x"/>'), "XML"],
  ["values with commas", utf8("项目,金额\n甲,1\n"), "CSV"],
  ["values with tabs, in GBK", Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 9, 0x31, 13, 10]), "CSV"],
  ["values with tabs, in UTF-16", utf16("项目\t金额\r\n甲\t1\r\n"), "CSV"],
])("%s is text", (_, bytes, format) => {
  expect(fileKind(bytes)).toEqual({ kind: "text", format });
});

test.each([
  [
    "a compound file",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    "compound",
  ],
  ["a bare worksheet of Excel 4", Uint8Array.from([0x09, 0x04, 6, 0, 0, 4, 16, 0]), "bare-binary"],
  ["a workbook of today", saveWorkbook(createWorkbook()), "other"],
  ["nothing", new Uint8Array(), "other"],
  ["a few words", utf8("hello"), "other"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "other"],
])("%s is told as such", (_, bytes, kind) => {
  expect(fileKind(bytes).kind).toBe(kind);
});
