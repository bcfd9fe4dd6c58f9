// Shows what was logged without a connection and waits to be sent, or was refused.
"use strict";
(() => {
  const said = JSON.parse(document.documentElement.dataset.words);
  const list = document.getElementById("waiting"), none = document.getElementById("none");
  const words = (html, selector) => new DOMParser().parseFromString(html, "text/html").querySelector(selector)?.textContent ?? "";
  const line = (kind, text) => Object.assign(document.createElement("p"), { className: kind, textContent: text });
  const button = (text, act) => {
    const made = Object.assign(document.createElement("button"), { className: "button is-small is-quiet", type: "button", textContent: text });
    made.addEventListener("click", act);
    return made;
  };
  const show = async () => {
    const entries = await logged.all();
    none.hidden = entries.length > 0;
    list.replaceChildren(...entries.map((entry) => {
      const item = Object.assign(document.createElement("li"), { className: "entry" }), about = document.createElement("div");
      const text = new URLSearchParams(entry.fields).get("text"), day = new URLSearchParams(entry.fields).get("on");
      const who = words(`<p>${entry.who}</p>`, "p");
      about.append(line("what", text), line("small soft", [who, day, entry.refused ? said.refused : said.waits].filter(Boolean).join(" · ")));
      if (entry.refused) about.append(line("small", words(entry.refused, ".blank h1 + p")));
      const ways = Object.assign(document.createElement("div"), { className: "buttons" });
      if (entry.refused) ways.append(button(said.again, async () => { await logged.put({ ...entry, refused: undefined }); location.reload(); }));
      ways.append(button(said.throwAway, async () => { await logged.drop(entry.once); await show(); }));
      item.append(about, ways);
      return item;
    }));
  };
  addEventListener("hearten-sent", show);
  show();
})();
