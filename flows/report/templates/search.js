"use strict";
// Looks through the data files of the report: [id, title, outlet, day, names] of articles, [speaker, content, articles] of statements.
(() => {
  const MOST = 100;
  const articles = window.copydesk_articles, statements = window.copydesk_statements;
  const field = document.getElementById("q"), asked = document.getElementById("asked"), count = document.getElementById("count");
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) => folded(text).split(/\s+/).filter(Boolean);
  const has = (text, words) => words.every((word) => text.includes(word));
  const element = (name, text, className) => { const made = document.createElement(name); made.textContent = text; if (className) made.className = className; return made; };
  const linked = (href, text) => { const made = element("a", text); made.href = href; return made; };
  const textOf = articles.map((one) => folded([one[1], one[2], one[3], ...one[4]].join(" ")));
  const saidOf = statements.map((one) => folded(one[0] + " " + one[1]));

  const articleItem = (one) => {
    const item = document.createElement("li");
    item.append(linked(`articles/${one[0]}.html`, one[1]), element("span", [one[2], one[3]].filter(Boolean).join(" · "), "note"));
    return item;
  };
  const statementItem = (one) => {
    const item = document.createElement("li"), first = articles[one[2][0]];
    item.append(element("b", one[0]), element("p", one[1], "words"), linked(`articles/${first[0]}.html`, `${first[2]}: ${first[1]}`));
    if (one[2].length > 1) item.append(element("span", `and ${one[2].length - 1} other article${one[2].length > 2 ? "s" : ""}`, "note"));
    return item;
  };
  const fill = (id, items, total) => {
    const list = document.getElementById(id);
    list.replaceChildren(...items);
    if (total > items.length) list.append(element("li", `and ${total - items.length} more: ask for less`, "note"));
    if (!total) list.append(element("li", "nothing", "note"));
  };

  const search = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    const words = wordsOf(given.get("q") || ""), speaker = given.get("speaker"), outlet = given.get("outlet"), from = given.get("from"), to = given.get("to"), name = given.get("name");
    field.value = given.get("q") || "";
    asked.replaceChildren(...[["said by", speaker], ["printed by", outlet], ["published from", from], ["to", to], ["naming", name]].filter((one) => one[1]).map((one) => element("span", one.join(" "), "badge")));
    if (asked.children.length) asked.append(linked("search.html#", "ask for everything"));
    const mine = new Set();
    articles.forEach((one, place) => {
      const fits = (!outlet || one[2] === outlet) && (!from || one[3] >= from) && (!to || (one[3] && one[3] <= to)) && (!name || one[4].includes(name)) && (!speaker || one[4].includes(speaker));
      if (fits) mine.add(place);
    });
    const foundArticles = [...mine].filter((place) => has(textOf[place], words)).map((place) => articles[place]);
    const foundSaid = statements.filter((one, place) => (!speaker || one[0] === speaker) && one[2].some((article) => mine.has(article)) && has(saidOf[place], words));
    const times = new Map();
    for (const place of mine) for (const one of articles[place][4]) times.set(one, (times.get(one) || 0) + 1);
    const foundNames = [...times].filter(([one]) => has(folded(one), words)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    fill("articles", foundArticles.slice(0, MOST).map(articleItem), foundArticles.length);
    fill("statements", foundSaid.slice(0, MOST).map(statementItem), foundSaid.length);
    fill("people", foundNames.slice(0, MOST).map(([one, many]) => {
      const item = document.createElement("li");
      item.append(linked("search.html#name=" + encodeURIComponent(one), one), element("span", `${many} article${many > 1 ? "s" : ""}`, "note"));
      return item;
    }), foundNames.length);
    count.textContent = `${foundArticles.length} articles, ${foundSaid.length} statements, ${foundNames.length} names`;
  };

  const ask = () => {
    const given = new URLSearchParams(location.hash.slice(1));
    given.set("q", field.value);
    history.replaceState(null, "", "#" + given);
    search();
  };
  document.getElementById("search").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  field.addEventListener("input", ask);
  addEventListener("hashchange", search);
  search();
})();
