/**
 * Says what to do where office.js has not come after ten seconds: closed networks cannot reach Microsoft's servers.
 * Runs before office.js and without anything else, so it also holds both languages itself.
 */
const patience = 10_000;

const sentences = [
  "没有连接到 Excel 的加载项组件（office.js）。请检查能否访问加载项所在的服务器和 Microsoft 的网络；内网请让管理人员改用本地副本（OFFICE_JS=local）重新部署。网络恢复后关闭并重新打开本窗格。",
  "Excel's add-in library (office.js) could not be loaded. Check the network, or ask your administrator to deploy with a local copy (OFFICE_JS=local), then reopen this pane.",
];

window.setTimeout(() => {
  const trouble = document.getElementById("start-trouble");
  if (trouble === null || "Office" in window) return;
  document.getElementById("starting")?.remove();
  trouble.replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = sentence;
      return paragraph;
    })
  );
}, patience);

export {};
