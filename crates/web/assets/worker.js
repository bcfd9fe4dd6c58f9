// The service worker: keeps what was read lately so that it can be read without a connection, and what is logged without one until it can be sent.
"use strict";
importScripts("/assets/logged.js");

const PAGES = "pages", ASSETS = "assets", MOST = 200, FRESH = 12 * 60 * 60 * 1000;
const READABLE = /^\/(people(\/[0-9a-f-]{36})?|brief|offline)?$/;
const LOGS = /^\/people\/([0-9a-f-]{36})\/moments$/;
// What a proxy answers when Hearten itself does not.
const isAway = (response) => [502, 503, 504].includes(response.status);

addEventListener("install", (event) => event.waitUntil(begin()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// The page for when nothing else is there, with all that it is made of.
async function begin() {
  const response = await fetch("/offline", { headers: { "Hearten-Keep": "1" } });
  if (!whole(response)) throw new Error("not signed in");
  await keep("/offline", response);
  // The style sheet draws it.
  await asset(new Request("/assets/chevron.svg"));
  await skipWaiting();
}

// Keeps a page with all that it is made of: style, script, faces.
async function keep(path, response) {
  const cache = await caches.open(PAGES), words = await response.clone().text();
  await cache.put(path, response);
  await Promise.all([...words.matchAll(/(?:href|src)="(\/(?:assets|photos)\/[^"]+)"/g)].map(([, address]) => asset(new Request(address)).catch(() => {})));
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - MOST))) if (!request.url.endsWith("/offline")) await cache.delete(request);
}

const whole = (response) => response.ok && response.type === "basic" && !response.redirected;

addEventListener("fetch", (event) => {
  const { request } = event, address = new URL(request.url);
  if (address.origin !== location.origin) return;
  if (request.method === "GET" && /^\/(assets|photos)\//.test(address.pathname)) event.respondWith(asset(request));
  else if (request.mode !== "navigate") return;
  else if (request.method === "GET") event.respondWith(read(event, address));
  else if (request.method === "POST" && LOGS.test(address.pathname)) event.respondWith(log(request, address.pathname));
});

// The address of an asset or a picture changes with what is in it: what is kept is right, and another version of it can go.
async function asset(request) {
  const cache = await caches.open(ASSETS), kept = await cache.match(request), address = new URL(request.url);
  if (kept && (address.search || address.pathname.startsWith("/photos/"))) return kept;
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.delete(request, { ignoreSearch: true });
      await cache.put(request, response.clone());
    }
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function read(event, address) {
  try {
    const response = await fetch(event.request);
    if (isAway(response)) throw new Error("away");
    if (whole(response) && READABLE.test(address.pathname) && !address.search) event.waitUntil(keep(address.pathname, response.clone()));
    return response;
  } catch {
    const cache = await caches.open(PAGES);
    const kept = (READABLE.test(address.pathname) && await cache.match(address.pathname)) || await cache.match("/offline");
    if (!kept) return Response.error();
    const when = kept.headers.get("date") ?? "";
    const words = (await kept.text()).replace("<html ", `<html data-kept="${when.replace(/[^\w ,:+-]/g, "")}" `);
    return new Response(words, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": kept.headers.get("content-security-policy") } });
  }
}

// Every line gets a number here, so that it is written down once however often it is sent, and the day on which it was logged.
async function log(request, path) {
  const fields = new URLSearchParams(await request.text()), once = crypto.randomUUID(), now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  if (!fields.get("on")) fields.set("on", `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  fields.set("once", once);
  try {
    // The page that sent it is the one that shows it again where it cannot be taken.
    const response = await fetch(path, { method: "POST", body: fields, redirect: "manual", referrer: request.referrer });
    if (isAway(response)) throw new Error("away");
    return response;
  } catch {
    const page = await (await caches.open(PAGES)).match(path.replace(/\/moments$/, ""));
    const who = /<title>(.*?) · Hearten<\/title>/.exec((await page?.text()) ?? "")?.[1] ?? "";
    await logged.put({ once, path, fields: fields.toString(), at: now.getTime(), who });
    return Response.redirect("/offline", 303);
  }
}

// Sends what waits, in order; what is refused stays with the reason, the rest waits for another time.
async function send(csrf) {
  const told = { sent: 0, refused: 0 };
  for (const entry of await logged.all()) {
    if (entry.refused) continue;
    const fields = new URLSearchParams(entry.fields);
    fields.set("csrf", csrf);
    // Only the reason of a refusal is kept, not the page on which the form could be filled in again.
    fields.delete("form-page");
    let response;
    try {
      response = await fetch(entry.path, { method: "POST", body: fields, redirect: "manual" });
    } catch {
      break;
    }
    if (response.type === "opaqueredirect") {
      await logged.drop(entry.once);
      told.sent += 1;
    } else if (isAway(response) || [401, 408, 429].includes(response.status)) {
      break;
    } else {
      await logged.put({ ...entry, refused: await response.text() });
      told.refused += 1;
    }
  }
  return told;
}

async function warm(paths) {
  const cache = await caches.open(PAGES);
  for (const path of paths) {
    const kept = await cache.match(path);
    if (!READABLE.test(path) || (kept && Date.now() - Date.parse(kept.headers.get("date")) < FRESH)) continue;
    try {
      const response = await fetch(path, { headers: { "Hearten-Keep": "1" } });
      if (isAway(response)) return;
      if (whole(response)) await keep(path, response);
    } catch {
      return;
    }
  }
}

addEventListener("message", (event) => {
  const { csrf, paths } = event.data;
  if (csrf) event.waitUntil(navigator.locks.request("send", () => send(csrf)).then((told) => event.source.postMessage(told)));
  if (paths) event.waitUntil(navigator.locks.request("warm", () => warm(paths)));
});
