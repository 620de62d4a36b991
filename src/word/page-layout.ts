/**
 * Page of GB/T 9704-2012 in twips (1/20 pt; 1 mm = 1440 / 25.4 twips): A4, type area 156 mm × 225 mm, 22 lines of 28
 * characters.
 *
 * Word centres the glyphs of a fixed-height line, so the ink of the first line begins half a leading (2.3 mm) under
 * the edge of its line. Raising the page by that much, as the margins of GB/T 33476.2-2016 do (34.58 mm / 32.58 mm),
 * only fills the type area again with a line of 29.6 pt. With the customary line of 28.95 pt it is the line boxes that
 * fill the type area: 22 × 28.95 pt = 636.9 pt of its 637.8 pt, so the margins are the standard's own figures, which
 * are also the ones that offices check in Word's page dialog.
 */
export const pageLayout = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  textWidth: twips(210) - twips(28) - twips(26),
  /** One of the 22 lines: 28.95 pt. */
  linePitch: 579,
  /** The page number's dash stands 7 mm under the type area: 35 mm - 7 mm - half of its own line. */
  footer: twips(35 - 7) - 360 / 2,
  footerLine: 360,
} as const;

/** Type sizes by their Chinese names, in half-points. */
export const typeSize = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;

/**
 * Twips added to each character of body text: 28 characters of 16 pt are 5.8 pt too wide for 156 mm, but
 * 28 × (16 - 0.25) pt = 441 pt of its 442.2 pt. A negative `charSpace` of the document grid would say the same, but
 * LibreOffice then sets 14 characters to the line.
 */
export const bodyTightening = -5;

/** The two characters that a paragraph is indented by, in twips: 2 × (16 - 0.25) pt. */
export const twoCharacters = 2 * (typeSize.三号 * 10 + bodyTightening);

function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}
