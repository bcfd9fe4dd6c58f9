// Enhancements only: every page works without this file.
(() => {
  "use strict";
  const root = document.documentElement;
  const texts = JSON.parse(root.dataset.words);
  root.classList.add("enhanced");

  // Single keys are in the way of whoever speaks to the browser: Settings turns them off, and the browser keeps that, where it keeps anything.
  const kept = (() => { try { return localStorage; } catch { return {}; } })();
  const singleKeys = document.querySelector("[data-single-keys]"), withoutKeys = () => root.classList.contains("without-keys");
  root.classList.toggle("without-keys", kept.singleKeys === "off");
  if (singleKeys) {
    singleKeys.checked = !withoutKeys();
    singleKeys.addEventListener("change", () => {
      kept.singleKeys = singleKeys.checked ? "on" : "off";
      root.classList.toggle("without-keys", !singleKeys.checked);
    });
  }

  // What came with its words in it, such as a page's notice, is not read aloud: only what changes in it is, once it is there.
  const readAloud = (place) => {
    const words = place?.firstElementChild ?? place?.firstChild;
    if (words) setTimeout(() => words.replaceWith(words.cloneNode(true)), 150);
  };
  const dismiss = () => {
    for (const notice of document.querySelectorAll("[data-notice]")) {
      const held = notice.contains(document.activeElement);
      notice.remove();
      if (held) document.getElementById("content").focus({ preventScroll: true });
    }
  };
  readAloud(document.querySelector("[data-notice]"));

  // Search as you type: fetch the same address as the form would open and put its fragment in place.
  for (const form of document.querySelectorAll("form[data-sift]")) {
    let timer, running;
    const show = async () => {
      const address = new URL(form.action);
      for (const [name, value] of new FormData(form)) if (value) address.searchParams.set(name, value);
      running?.abort();
      running = new AbortController();
      try {
        const answer = await fetch(address, { headers: { "Hearten-Fragment": "1" }, signal: running.signal });
        if (!answer.ok || answer.redirected) return form.submit();
        document.getElementById(form.dataset.sift).innerHTML = await answer.text();
        readAloud(document.querySelector(`#${form.dataset.sift} [role=status]`));
        history.replaceState(null, "", address);
        document.querySelector("#many [name=back]")?.setAttribute("value", address.pathname + address.search);
      } catch (error) {
        if (error.name !== "AbortError") form.submit();
      }
    };
    const soon = () => { clearTimeout(timer); timer = setTimeout(show, 120); };
    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); show(); });
  }

  // Copy a draft.
  document.addEventListener("click", async (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const words = copy.querySelector("span"), draft = document.getElementById(copy.dataset.copy);
      words.dataset.before ??= words.textContent;
      copy.setAttribute("aria-live", "polite");
      try {
        await navigator.clipboard.writeText(draft.textContent.trim());
      } catch {
        // Over plain HTTP a browser lends no clipboard, save for what is selected.
        getSelection().selectAllChildren(draft);
        if (!document.execCommand("copy")) return;
      }
      words.textContent = texts.copied;
      setTimeout(() => { words.textContent = words.dataset.before; }, 2500);
    }
    if (event.target.closest("[data-dismiss]")) dismiss();
    if (event.target.closest("[data-back]") && history.length > 1) { event.preventDefault(); history.back(); }
  });

  // A form opens where what it changes stands, instead of on a page of its own; Escape and Cancel take it away again.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-in-place]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const place = link.closest("section");
    try {
      const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html"), form = page.querySelector("main form");
      const close = (key) => { key.preventDefault(); form.remove(); place.hidden = false; link.focus(); };
      form.addEventListener("keydown", (key) => { if (key.key === "Escape") close(key); });
      form.querySelector("a.is-quiet")?.addEventListener("click", close);
      place.hidden = true;
      place.after(form);
      form.querySelector("input:not([type=hidden]), textarea").focus();
    } catch {
      location.href = link.href;
    }
  });

  // A picture that is pasted, or dropped on the page, goes into the field for one.
  const photo = document.querySelector("input[type=file][name=photo]");
  if (photo) {
    const take = (event, files) => {
      const picture = [...files].find((file) => photo.accept.split(",").includes(file.type));
      if (!picture) return;
      event.preventDefault();
      const held = new DataTransfer();
      held.items.add(picture);
      photo.files = held.files;
      photo.closest("details")?.setAttribute("open", "");
      photo.scrollIntoView({ block: "center" });
      photo.focus();
    };
    document.addEventListener("paste", (event) => take(event, event.clipboardData.files));
    document.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
    document.addEventListener("drop", (event) => take(event, event.dataTransfer.files));
  }

  // A map that is wider than the screen begins in its middle.
  for (const sheet of document.querySelectorAll(".earth-sheet")) sheet.scrollLeft = (sheet.scrollWidth - sheet.clientWidth) / 2;

  // Keys: / searches, g t opens Today, n begins something new, Escape dismisses the notice.
  let last = "";
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") dismiss();
    if (withoutKeys()) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = (selector) => { const input = document.querySelector(selector); if (input) { event.preventDefault(); input.focus(); input.select?.(); } return input; };
    if (event.key === "/") field("[data-slash]") || field("#quick");
    if (event.key === "n") field("[data-new]") || (location.href = "/people/new");
    if (event.key === "t" && last === "g") location.href = "/";
    if (event.key === "p" && last === "g") location.href = "/people";
    last = event.key;
  });

  // Ctrl-K goes anywhere: a dialog over the page with what /palette shows.
  let palette;
  const openPalette = () => {
    if (palette?.open) return;
    palette ??= makePalette();
    palette.showModal();
    const input = palette.querySelector("input");
    input.select();
    input.dispatchEvent(new Event("input"));
  };
  const makePalette = () => {
    const dialog = Object.assign(document.createElement("dialog"), { className: "palette" });
    const input = Object.assign(document.createElement("input"), { type: "search", maxLength: 200, autocomplete: "off", placeholder: texts.goToField });
    const goals = Object.assign(document.createElement("div"), { id: "palette-goals" });
    dialog.setAttribute("aria-label", texts.goTo);
    for (const [name, value] of [["aria-label", texts.goTo], ["role", "combobox"], ["aria-expanded", "true"], ["aria-controls", goals.id]]) input.setAttribute(name, value);
    dialog.append(input, goals);
    document.body.append(dialog);
    let running, at = 0;
    const links = () => [...goals.querySelectorAll("a")];
    const mark = (place) => {
      const all = links();
      at = all.length ? (place + all.length) % all.length : 0;
      all.forEach((link, number) => { link.id = `goal-${number}`; link.tabIndex = -1; link.role = "option"; link.ariaSelected = number === at; });
      if (all.length) { input.setAttribute("aria-activedescendant", `goal-${at}`); all[at].scrollIntoView({ block: "nearest" }); }
    };
    input.addEventListener("input", async () => {
      running?.abort();
      running = new AbortController();
      try {
        const answer = await fetch(`/palette?q=${encodeURIComponent(input.value)}`, { headers: { "Hearten-Fragment": "1" }, signal: running.signal });
        if (!answer.ok || answer.redirected) { location.href = "/palette"; return; }
        goals.innerHTML = await answer.text();
        const list = goals.querySelector("ul");
        list.role = "listbox";
        for (const item of list.children) item.role = "presentation";
        mark(0);
      } catch (error) {
        if (error.name !== "AbortError") goals.textContent = texts.nothingNow;
      }
    });
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); mark(at + step); }
      if (event.key === "Enter") { event.preventDefault(); links()[at]?.click(); }
    });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    return dialog;
  };
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") { event.preventDefault(); openPalette(); }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-palette]") && !event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); openPalette(); }
  });

  // A deck: what is answered in it is followed by the next at once, without loading a page. Its keys work while the focus is on the page's content.
  const deck = document.querySelector("[data-deck]");
  if (deck) {
    const said = document.querySelector("[data-said]");
    const put = async (address, options, otherwise) => {
      if (deck.ariaBusy === "true") return;
      const held = document.activeElement?.closest("[data-deck] [data-keys]")?.dataset.keys;
      deck.ariaBusy = "true";
      try {
        const answer = await fetch(address, { ...options, headers: { "Hearten-Fragment": "1" } });
        if (!answer.ok) return otherwise();
        const words = await answer.text();
        for (const notice of document.querySelectorAll("[data-notice]")) notice.remove();
        deck.innerHTML = words;
        history.replaceState(null, "", answer.url);
        const [notice, heading] = ["[data-notice] > span", "[data-focus]"].map((selector) => deck.querySelector(selector));
        said.textContent = [notice, heading].map((element) => element?.textContent ?? "").join(" ");
        (deck.querySelector(`[data-keys="${held}"]`) ?? heading)?.focus();
      } catch {
        otherwise();
      } finally {
        deck.ariaBusy = "false";
      }
    };
    deck.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const form = event.target;
      put(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }, () => form.submit());
    });
    deck.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-keys]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      put(link.href, {}, () => { location.href = link.href; });
    });
    document.addEventListener("keydown", (event) => {
      const at = event.target;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !at.closest("main")) return;
      if (at.closest("input:not([type=radio]), select, textarea")) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key.length === 1 && withoutKeys()) return;
      if ((key === "Enter" && at.closest("a, button, summary")) || (key === "ArrowRight" && at.matches("input"))) return;
      const control = [...document.querySelectorAll("[data-keys]")].find((element) => element.dataset.keys.split(" ").includes(key));
      if (control) { event.preventDefault(); control.click(); }
    });
    deck.querySelector("[data-focus]")?.focus({ preventScroll: true });
  }

  // A form is sent once; a long import says that it is at work.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    if ("sending" in form.dataset) form.classList.add("is-sending");
  });
  addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((form) => { delete form.dataset.sent; form.classList.remove("is-sending"); }));

  // Reading and logging without a connection, in a browser that signed in.
  if ("away" in root.dataset && navigator.serviceWorker) {
    const say = (text, href) => {
      for (const notice of document.querySelectorAll("[data-notice]")) notice.remove();
      const notice = Object.assign(document.createElement("div"), { className: "notice" }), words = document.createElement("span");
      words.textContent = text;
      notice.dataset.notice = "";
      notice.setAttribute("role", "status");
      notice.append(words);
      if (href) notice.append(Object.assign(document.createElement("a"), { className: "button is-small", href, textContent: texts.seeThem }));
      const close = Object.assign(document.createElement("button"), { className: "button is-small", type: "button", textContent: texts.close });
      close.dataset.dismiss = "";
      notice.append(close);
      document.getElementById("content").prepend(notice);
      readAloud(notice);
    };
    navigator.serviceWorker.addEventListener("message", ({ data: { sent, refused } }) => {
      if (refused) say(refused === 1 ? texts.refusedOne : texts.refusedMany.replace("#", refused), "/offline");
      else if (sent) say(sent === 1 ? texts.sentOne : texts.sentMany.replace("#", sent));
      if (sent || refused) dispatchEvent(new Event("hearten-sent"));
    });
    if ("kept" in root.dataset) {
      const when = new Date(root.dataset.kept);
      if (location.pathname !== "/offline" && !document.getElementById("waiting")) say(isNaN(when) ? texts.asLastSeen : texts.asOf.replace("@", when.toLocaleString(root.lang, { weekday: "long", hour: "numeric", minute: "2-digit" })));
      addEventListener("online", () => location.reload());
    } else {
      navigator.serviceWorker.register("/worker.js").then(() => navigator.serviceWorker.ready).then(({ active }) => {
        const links = [...document.querySelectorAll('main a[href^="/people/"]')].map((link) => new URL(link.href).pathname);
        active.postMessage({ csrf: root.dataset.away, paths: [...new Set(["/", "/people", ...links])].slice(0, 60) });
      }).catch(() => {});
    }
  }

  // Files dropped on the import.
  for (const drop of document.querySelectorAll("[data-drop]")) {
    const input = drop.querySelector("input[type=file]");
    for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("is-over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("is-over"));
    drop.addEventListener("drop", (event) => { event.preventDefault(); drop.classList.remove("is-over"); input.files = event.dataTransfer.files; });
  }
})();
