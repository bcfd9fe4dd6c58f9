// The map of people: drawn on a canvas, moved by drag, wheel, fingers and keys. What it shows stands in words below it, too.
(async () => {
  "use strict";
  const canvas = document.querySelector("[data-map]"), label = document.getElementById("map-label"), panel = document.getElementById("map-panel");
  if (!canvas) return;
  const texts = JSON.parse(document.documentElement.dataset.words);
  const answer = await fetch(canvas.dataset.map).catch(() => null);
  if (!answer?.ok) { label.hidden = false; label.textContent = texts.noMap; return; }
  const { people, ties, clusters } = await answer.json();
  const pen = canvas.getContext("2d"), byId = new Map(people.map((person, place) => [person.id, place]));
  const near = people.map(() => []);
  for (const [one, other, strength] of ties) { near[one].push([other, strength]); near[other].push([one, strength]); }
  const ways = JSON.parse(canvas.dataset.ways).map((way) => way.map((id) => byId.get(id)).filter((place) => place !== undefined));
  const onWay = new Set(ways.flat());
  const radius = ({ layer }) => ({ 5: 9, 15: 7.5, 50: 6, 150: 4.5 })[layer] ?? 3.5;

  // Colours: the eight largest groups have one of their own, all others share one.
  const colour = document.getElementById("colour"), key = document.getElementById("map-key");
  const groupOf = {
    cluster: (person) => clusters[person.cluster]?.name,
    organization: (person) => person.organization ?? undefined,
    circle: (person) => person.circles[0],
  };
  let tones = [], ink, paper, faint, ember;
  const paint = () => {
    const style = getComputedStyle(document.documentElement), token = (name) => style.getPropertyValue(name).trim();
    [ink, paper, faint, ember] = ["--ink", "--paper", "--edge", "--ember"].map(token);
    const palette = Array.from({ length: 8 }, (_, number) => token(`--map-${number}`)), group = groupOf[colour.value], counts = new Map();
    for (const person of people) { const name = group(person); if (name) counts.set(name, (counts.get(name) ?? 0) + 1); }
    const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, palette.length).map(([name]) => name);
    tones = people.map((person) => palette[first.indexOf(group(person))] ?? faint);
    key.replaceChildren(...first.map((name, number) => {
      const item = document.createElement("li"), dot = document.createElement("span");
      dot.className = `dot is-${number}`;
      item.append(dot, `${name} (${counts.get(name)})`);
      return item;
    }));
    draw();
  };

  // Where we look: a point of the map in the middle, so many pixels to its unit.
  let wide = 0, high = 0, middle = [0, 0], scale = 1, chosen = -1, under = -1, asked = false;
  const fit = () => {
    const box = canvas.getBoundingClientRect(), fine = Math.min(devicePixelRatio || 1, 2);
    [wide, high] = [box.width, box.height];
    [canvas.width, canvas.height] = [wide * fine, high * fine];
    pen.setTransform(fine, 0, 0, fine, 0, 0);
    draw();
  };
  const home = () => { middle = [0, 0]; scale = Math.min(wide, high) * 0.47; };
  const place = ({ x, y }) => [(x - middle[0]) * scale + wide / 2, (y - middle[1]) * scale + high / 2];
  const draw = () => { if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; show(); }); } };

  const line = (one, other) => { pen.moveTo(...place(people[one])); pen.lineTo(...place(people[other])); };
  const show = () => {
    pen.clearRect(0, 0, wide, high);
    const lit = chosen >= 0 ? chosen : under, around = new Set(lit >= 0 ? near[lit].map(([other]) => other) : []);
    pen.lineWidth = 0.7;
    pen.strokeStyle = faint;
    // Three strengths, each one stroke: a stroke for each tie would be slow.
    for (const [from, to, alpha] of [[0, 0.15, 0.16], [0.15, 0.4, 0.3], [0.4, 2, 0.55]]) {
      pen.globalAlpha = lit >= 0 ? alpha / 3 : alpha;
      pen.beginPath();
      for (const [one, other, strength] of ties) if (strength >= from && strength < to) line(one, other);
      pen.stroke();
    }
    pen.globalAlpha = 1;
    if (lit >= 0) {
      pen.strokeStyle = ink;
      pen.beginPath();
      for (const [other] of near[lit]) line(lit, other);
      pen.stroke();
    }
    if (ways.length) {
      pen.strokeStyle = ember;
      pen.lineWidth = 3;
      pen.beginPath();
      for (const way of ways) way.forEach((one, step) => { if (step) line(way[step - 1], one); });
      pen.stroke();
    }
    const grow = Math.min(Math.max(Math.sqrt(scale / Math.min(wide, high)), 0.8), 2.2);
    people.forEach((person, number) => {
      const [x, y] = place(person);
      if (x < -20 || y < -20 || x > wide + 20 || y > high + 20) return;
      const isLit = number === lit || around.has(number) || onWay.has(number);
      pen.globalAlpha = (lit >= 0 || onWay.size) && !isLit ? 0.35 : 1;
      pen.fillStyle = onWay.has(number) ? ember : tones[number];
      pen.beginPath();
      pen.arc(x, y, radius(person) * grow, 0, 7);
      pen.fill();
      if (number === lit) { pen.strokeStyle = ink; pen.lineWidth = 2; pen.stroke(); }
    });
    pen.globalAlpha = 1;
    names(lit, around, grow);
  };
  // Names where there is room for them, those that are lit and the closest first.
  const names = (lit, around, grow) => {
    pen.font = `500 13px ${getComputedStyle(document.body).getPropertyValue("--sans") || "sans-serif"}`;
    pen.textAlign = "left";
    const taken = [], order = [...(lit >= 0 ? [lit] : []), ...onWay, ...around, ...(lit >= 0 ? [] : people.keys())];
    for (const number of order.slice(0, 400)) {
      const [x, y] = place(people[number]);
      if (x < 0 || y < 0 || x > wide || y > high) continue;
      const long = pen.measureText(people[number].name).width, apart = radius(people[number]) * grow + 4;
      // A name that would run out of the picture stands before its dot.
      const left = x + apart + long > wide && x - apart - long >= 0 ? x - apart - long : x + apart, box = [left, y - 9, left + long, y + 9];
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
      taken.push(box);
      pen.lineWidth = 3;
      pen.strokeStyle = paper;
      pen.strokeText(people[number].name, left, y + 4);
      pen.fillStyle = ink;
      pen.fillText(people[number].name, left, y + 4);
      if (taken.length > 60) break;
    }
  };

  const zoom = (factor, x = wide / 2, y = high / 2) => {
    const before = [(x - wide / 2) / scale + middle[0], (y - high / 2) / scale + middle[1]];
    scale = Math.min(Math.max(scale * factor, Math.min(wide, high) * 0.3), Math.min(wide, high) * 60);
    middle = [before[0] - (x - wide / 2) / scale, before[1] - (y - high / 2) / scale];
    draw();
  };
  const at = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  const nearest = ([x, y]) => {
    let best = -1, least = 14 * 14;
    people.forEach((person, number) => { const [a, b] = place(person), apart = (a - x) ** 2 + (b - y) ** 2; if (apart < least) { least = apart; best = number; } });
    return best;
  };
  const choose = async (number) => {
    chosen = number;
    draw();
    if (number < 0) { panel.replaceChildren(); return; }
    const { id } = people[number];
    try {
      const told = await fetch(`/network/${id}`, { headers: { "Hearten-Fragment": "1" } });
      const words = await told.text();
      // Somebody else, or nobody, may be chosen by now.
      if (told.ok && chosen === number) panel.innerHTML = words;
    } catch {
      if (chosen === number) panel.textContent = people[number].name;
    }
  };

  // Who is chosen can be put elsewhere; else a drag moves the map.
  const held = new Map();
  let moved = 0, carried = -1;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    held.set(event.pointerId, at(event));
    moved = 0;
    carried = chosen >= 0 && nearest(at(event)) === chosen ? chosen : -1;
  });
  canvas.addEventListener("pointermove", (event) => {
    const now = at(event), before = held.get(event.pointerId);
    if (!before) { const found = nearest(now); if (found !== under) { under = found; canvas.classList.toggle("is-over", found >= 0); draw(); } return; }
    const others = [...held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    if (others.length) {
      const length = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
      zoom(length(now, others[0]) / Math.max(length(before, others[0]), 1), ...others[0]);
    } else if (carried >= 0) {
      people[carried].x += (now[0] - before[0]) / scale;
      people[carried].y += (now[1] - before[1]) / scale;
      draw();
    } else {
      middle = [middle[0] - (now[0] - before[0]) / scale, middle[1] - (now[1] - before[1]) / scale];
      draw();
    }
    moved += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
    held.set(event.pointerId, now);
  });
  for (const kind of ["pointerup", "pointercancel"]) canvas.addEventListener(kind, (event) => {
    if (kind === "pointerup" && moved < 6 && held.size === 1) choose(nearest(at(event)));
    held.delete(event.pointerId);
  });
  canvas.addEventListener("pointerleave", () => { if (under >= 0) { under = -1; draw(); } });
  canvas.addEventListener("wheel", (event) => { event.preventDefault(); zoom(Math.exp(-event.deltaY / 400), ...at(event)); }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (steps) { event.preventDefault(); middle = [middle[0] + steps[0] * 40 / scale, middle[1] + steps[1] * 40 / scale]; draw(); }
    if (event.key === "+" || event.key === "=") zoom(1.3);
    if (event.key === "-") zoom(1 / 1.3);
    if (event.key === "0") { home(); draw(); }
    if (event.key === "Escape") choose(-1);
  });
  for (const button of document.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => {
    if (button.dataset.zoom === "home") { home(); draw(); } else zoom(Number(button.dataset.zoom));
  });
  const sought = document.getElementById("on-map");
  sought.addEventListener("input", () => {
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(), wanted = fold(sought.value.trim());
    const found = wanted ? people.findIndex(({ name }) => fold(name).split(/\s+/).some((word, place, words) => words.slice(place).join(" ").startsWith(wanted))) : -1;
    if (found >= 0) { middle = [people[found].x, people[found].y]; scale = Math.max(scale, Math.min(wide, high) * 1.5); }
    choose(found);
    if (wanted && found < 0) panel.textContent = texts.notOnMap;
  });
  colour.addEventListener("change", paint);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  new ResizeObserver(fit).observe(canvas);
  fit();
  home();
  if (ways.length) choose(ways[0].at(-1) ?? -1);
  paint();
  canvas.dataset.drawn = people.length;
})();
