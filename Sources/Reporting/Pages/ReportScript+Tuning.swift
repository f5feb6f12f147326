extension ReportScript {
  /// The script of `tune.html`: labels by buttons, saved as a file of JSON lines.
  package static let tuning = #"""
    "use strict";
    (() => {
      const groups = [...document.querySelectorAll(".labels")];
      if (!groups.length) return;
      const labels = new Map();
      const count = document.getElementById("count");
      document.getElementById("save").hidden = false;
      document.getElementById("keys").hidden = false;

      function show() {
        count.textContent = labels.size === 1 ? "1 label" : labels.size + " labels";
      }

      for (const group of groups) {
        group.hidden = false;
        const buttons = [...group.querySelectorAll("button")];
        for (const button of buttons) {
          button.setAttribute("aria-pressed", "false");
          button.addEventListener("click", () => {
            const isChosen = button.getAttribute("aria-pressed") === "true";
            for (const other of buttons) other.setAttribute("aria-pressed", "false");
            labels.delete(group);
            if (!isChosen) {
              button.setAttribute("aria-pressed", "true");
              labels.set(group, button.dataset.label);
            }
            group.closest("details").querySelector("summary .chosen").textContent =
              isChosen ? "" : "– " + button.dataset.name;
            show();
          });
        }
      }

      // Digits label the pair that has the focus and lead to the next one.
      const pairs = [...document.querySelectorAll("details.pair")];
      document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const pair = event.target.closest && event.target.closest("details.pair");
        if (!pair) return;
        const next = pairs[pairs.indexOf(pair) + 1];
        const button = pair.querySelectorAll(".labels button")[Number(event.key) - 1];
        if (button) {
          if (button.getAttribute("aria-pressed") !== "true") button.click();
          if (next) { pair.open = false; go(next); }
        } else if (event.key === "j" && next) {
          go(next);
        } else if (event.key === "k" && pair !== pairs[0]) {
          go(pairs[pairs.indexOf(pair) - 1]);
        } else {
          return;
        }
        event.preventDefault();
      });

      function go(pair) {
        pair.open = true;
        const summary = pair.querySelector("summary");
        summary.focus();
        pair.scrollIntoView({ block: "start" });
      }

      document.getElementById("export").addEventListener("click", () => {
        const lines = groups.filter(group => labels.has(group)).map(group =>
          JSON.stringify({ a: group.dataset.a, b: group.dataset.b, label: labels.get(group) }) + "\n");
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
        link.download = "labels.jsonl";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      });

      window.addEventListener("beforeunload", event => { if (labels.size) event.preventDefault(); });
      show();
    })();
    """#
}
