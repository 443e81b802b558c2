"use strict";
// Theme, tags explained on hover and focus, filters. Without it the pages can be read all the same.
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("copydesk-theme"); } catch { return null; } };  // storage may be forbidden
  const keep = (theme) => { try { localStorage.setItem("copydesk-theme", theme); } catch { /* then it lasts for a page */ } };
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  if (kept()) root.dataset.theme = kept();

  const themes = () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; keep(root.dataset.theme); show(); });
    show();
  };

  const tips = () => {
    const tip = document.getElementById("tip"), text = document.getElementById("text");
    if (!tip || !text) return;
    const hide = () => { tip.hidden = true; };
    const show = (tag) => {
      const ids = tag.getAttribute("aria-describedby").split(" ");
      const shown = ids.map((id) => document.getElementById(id)).filter((one) => !text.classList.contains("no-" + one.className.slice(4)));
      if (!shown.length) return hide();
      tip.replaceChildren(...shown.map((one) => { const copy = one.cloneNode(true); copy.removeAttribute("id"); return copy; }));
      tip.hidden = false;
      const place = tag.getClientRects()[0], own = tip.getBoundingClientRect(), edge = 8;
      const left = Math.min(Math.max(place.left, edge), innerWidth - own.width - edge);
      const below = place.bottom + own.height + 2 * edge < innerHeight;
      tip.style.left = `${left}px`;
      tip.style.top = `${below ? place.bottom + 6 : Math.max(place.top - own.height - 6, edge)}px`;
    };
    const tagOf = (event) => event.target instanceof Element ? event.target.closest(".tag") : null;
    text.addEventListener("pointerover", (event) => { const tag = tagOf(event); if (tag) show(tag); else hide(); });
    text.addEventListener("pointerleave", hide);
    text.addEventListener("focusin", (event) => { const tag = tagOf(event); if (tag) show(tag); });
    text.addEventListener("focusout", hide);
    addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
    addEventListener("scroll", hide, { passive: true });
    for (const box of document.querySelectorAll(".filters input")) {
      box.addEventListener("change", () => text.classList.toggle("no-" + box.dataset.kind, !box.checked));
      text.classList.toggle("no-" + box.dataset.kind, !box.checked);
    }
  };

  const asking = () => {
    for (const form of document.querySelectorAll("form[data-to]")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        location.href = form.dataset.to + "#q=" + encodeURIComponent(form.elements.q.value);
      });
    }
  };

  addEventListener("DOMContentLoaded", () => { themes(); tips(); asking(); });
})();
