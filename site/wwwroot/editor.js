// The live preview of the page editor. Without this file the preview button does the same, once.
{
  const place = document.querySelector("[data-preview-of]");
  const form = document.getElementById(place?.dataset.previewOf);
  let pause, running;

  const draw = async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(place.dataset.previewAt, { method: "POST", body: new FormData(form), headers: { "X-Fragment": "page" }, signal: running.signal });
      // Any other answer leaves the last good picture: saving will say what is wrong.
      if (answer.status === 200) place.innerHTML = await answer.text();
    } catch (problem) {
      if (problem.name !== "AbortError") console.warn("The preview could not be drawn", problem);
    }
  };

  if (form) {
    form.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(draw, 600);
    });
    form.querySelector("[data-preview]").addEventListener("click", event => {
      event.preventDefault();
      draw().then(() => document.getElementById("preview").scrollIntoView());
    });
    draw();
  }
}
