// The coach directory's search field, completed while one types: a list to choose from, by keys or by pointer. Without this
// file the field is an ordinary one, and everything can be found with it.
{
  const field = document.querySelector("[data-suggest]");
  const list = document.getElementById(field?.dataset.list);
  let pause, running, options = [], at = -1;

  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const mark = next => {
    options[at]?.setAttribute("aria-selected", "false");
    at = next;
    options[at]?.setAttribute("aria-selected", "true");
    options[at]?.scrollIntoView({ block: "nearest" });
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", options[at].id);
  };

  const show = found => {
    options = found.map(({ text, kind, path }, i) => {
      const option = document.createElement("li");
      Object.assign(option, { id: `${list.id}-${i}`, role: "option" });
      option.dataset.path = path;
      option.setAttribute("aria-selected", "false");
      option.append(text);
      if (kind) {
        const says = document.createElement("span");
        says.append(kind);
        option.append(" ", says);
      }
      return option;
    });
    list.replaceChildren(...options);
    close();
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(options.length > 0));
  };

  const ask = async () => {
    running?.abort();
    if (field.value.trim().length < 2) return close();
    running = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(field.value)}`, { signal: running.signal });
      show(answer.ok ? await answer.json() : []);
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  };

  const keys = {
    ArrowDown: () => options.length > 0 && mark((at + 1) % options.length),
    ArrowUp: () => options.length > 0 && mark(at > 0 ? at - 1 : options.length - 1),
    Escape: close,
    Enter: () => at >= 0 && location.assign(options[at].dataset.path),
  };

  if (field && list) {
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) field.setAttribute(name, value);
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(ask, 150);
    });
    field.addEventListener("keydown", event => {
      if (list.hidden || !keys[event.key] || (event.key === "Enter" && at < 0)) return;
      event.preventDefault();
      keys[event.key]();
    });
    field.addEventListener("blur", close);
    // The field keeps the focus while an option is pressed, so that leaving it does not close the list first.
    list.addEventListener("mousedown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.path);
    });
  }

  // Hours in common need a zone; the browser knows the reader's.
  const zone = document.querySelector("[data-own-zone]");
  document.getElementById("overlap")?.addEventListener("change", () => {
    if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
}
