extension ReportScript {
  /// The script of a story: opens the card that a link leads to, and shows a passage in the other text
  /// without moving the page. Without it the links work as any others.
  package static let story = #"""
    "use strict";
    (() => {
      function open() {
        const id = decodeURIComponent(location.hash.slice(1));
        const target = id && document.getElementById(id);
        const card = target && target.closest("details");
        if (!card || card.open) return;
        card.open = true;
        target.scrollIntoView();
      }
      window.addEventListener("hashchange", open);
      open();

      document.addEventListener("click", event => {
        const passage = event.target.closest && event.target.closest("a.p[href^='#']");
        if (!passage) return;
        const other = document.getElementById(passage.hash.slice(1));
        const box = other && other.closest(".text");
        if (!box) return;
        event.preventDefault();
        for (const marked of document.querySelectorAll(".p.on")) marked.classList.remove("on");
        passage.classList.add("on");
        other.classList.add("on");
        const apart = other.getBoundingClientRect().top - box.getBoundingClientRect().top;
        const wanted = passage.getBoundingClientRect().top
          - passage.closest(".text").getBoundingClientRect().top;
        box.scrollTop += apart - wanted;
        const place = other.getBoundingClientRect();
        if (place.top < 0 || place.bottom > innerHeight) other.scrollIntoView({ block: "center" });
        other.focus({ preventScroll: true });
      });
    })();
    """#
}
