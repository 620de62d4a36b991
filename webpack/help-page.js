/**
 * A help page as the browser shows it: the page's own text, which is written to be read as it is, in a page that says its
 * language and encoding.
 *
 * @param {string} markdown @returns {string}
 */
module.exports = function helpPage(markdown) {
  const text = markdown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const title = /^#\s*(.+)$/m.exec(text)?.[1] ?? "PERF";
  const linked = text.replace(/\[([^\]]+)\]\(([\w-]+)\.md\)/g, '<a href="$2.html">$1</a>');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<pre style="white-space: pre-wrap; font: 16px/1.7 sans-serif; max-width: 50em; margin: 1em auto">
${linked}</pre>
</html>
`;
};
