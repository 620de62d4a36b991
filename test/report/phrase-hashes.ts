/**
 * Which wording a published report of the same kind uses, without keeping its text: FNV-1a hashes of every eight
 * characters in a row. A fragment all of whose eight-character pieces are known is taken to be copied.
 */
export function phraseHashes(words: string): ReadonlySet<string> {
  const plain = words.replace(/\s+/g, "");
  return new Set(
    Array.from({ length: Math.max(0, plain.length - 7) }, (_, start) =>
      hash(plain.slice(start, start + 8))
    )
  );
}

/** Pieces of a text between stops, ten characters and longer, whose every eight characters are known. */
export function knownFragments(words: string, known: ReadonlySet<string>): readonly string[] {
  return words
    .split(/[。；\n]/)
    .map((fragment) => fragment.replace(/\s+/g, ""))
    .filter((fragment) => fragment.length >= 10)
    .filter((fragment) => [...phraseHashes(fragment)].every((piece) => known.has(piece)));
}

function hash(words: string): string {
  let value = 0x811c9dc5;
  for (const unit of words) {
    value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
