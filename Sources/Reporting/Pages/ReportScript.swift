/// The script of the list of stories. It builds elements and sets their text; it never makes markup out of
/// data.
package enum ReportScript {
  package static let index = #"""
    "use strict";
    (() => {
      const table = document.getElementById("stories");
      const body = table.tBodies[0];
      const form = document.getElementById("find");
      const status = document.getElementById("status");
      const more = document.getElementById("more");
      const shards = Number(table.dataset.shards);
      const words = [["identical", "identical", "identical"], ["near copy", "near copies", "nearcopy"],
        ["excerpt", "excerpts", "excerpt"], ["rewrite", "rewrites", "rewrite"],
        ["revision", "revisions", "revision"], ["same template", "of one template", "template"],
        ["same story", "of the same story", "samestory"]];
      const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov",
        "Dec"];
      const stories = [];
      let names = [];
      let loaded = 0;
      let found = [];
      let shown = 0;
      const step = 100;
      const field = id => document.getElementById(id);
      const thousands = number => number.toLocaleString("en-US");

      window.wirecopyOutlets = list => {
        names = list;
        const options = list.map((name, number) => [name, number]).filter(pair => pair[0]).slice(0, 2000);
        field("outlets").append(...options.map(pair => {
          const option = document.createElement("option");
          option.value = pair[0];
          return option;
        }));
      };

      window.wirecopyStories = list => {
        for (const row of list) {
          stories.push({ page: row[0], headline: row[1], folded: row[1].toLowerCase(), size: row[2],
            first: row[3], last: row[4], firstOutlet: row[5], copies: row[6], outlets: row[7],
            place: stories.length, copied: row[6].reduce((sum, count) => sum + count, 0) });
        }
        loaded += 1;
        if (loaded < shards) load(loaded); else start();
      };

      function load(number) {
        const script = document.createElement("script");
        script.src = "data-" + number + ".js";
        script.onerror = () => { status.textContent += " Part of the list could not be read: data-"
          + number + ".js is missing."; };
        document.head.append(script);
      }

      function start() {
        form.hidden = false;
        form.addEventListener("input", update);
        form.addEventListener("submit", event => event.preventDefault());
        form.addEventListener("reset", () => setTimeout(update));
        more.addEventListener("click", () => show(step));
        window.addEventListener("pageshow", update);
        update();
      }

      const orders = {
        copies: (a, b) => a.place - b.place,
        size: (a, b) => b.size - a.size || a.place - b.place,
        outlets: (a, b) => b.outlets.length - a.outlets.length || a.place - b.place,
        new: (a, b) => byDate(b, a) || a.place - b.place,
        old: (a, b) => (a.first ? 0 : 1) - (b.first ? 0 : 1) || byDate(a, b) || a.place - b.place,
        headline: (a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0)
          || a.place - b.place
      };

      function byDate(a, b) { return a.first < b.first ? -1 : a.first > b.first ? 1 : 0; }

      function update() {
        const query = field("q").value.trim().toLowerCase().split(/\s+/).filter(Boolean);
        const outlet = field("outlet").value.trim().toLowerCase();
        const relation = field("relation").value;
        const from = field("from").value;
        const to = field("to").value;
        const wanted = new Set();
        if (outlet) {
          names.forEach((name, number) => { if (name.toLowerCase().includes(outlet)) wanted.add(number); });
        }
        found = stories.filter(story =>
          query.every(word => story.folded.includes(word))
          && (!outlet || story.outlets.some(number => wanted.has(number)))
          && (!relation || (relation === "none" ? story.copied === 0 : story.copies[relation] > 0))
          && (!from || (story.last && story.last.slice(0, 10) >= from))
          && (!to || (story.first && story.first.slice(0, 10) <= to)));
        found.sort(orders[field("order").value] || orders.copies);
        body.replaceChildren();
        shown = 0;
        show(step);
      }

      function show(count) {
        const rows = found.slice(shown, shown + count).map(row);
        shown += rows.length;
        body.append(...rows);
        more.hidden = shown >= found.length;
        status.textContent = thousands(found.length) + (found.length === 1 ? " story" : " stories")
          + (shown < found.length ? ", " + thousands(shown) + " shown" : "");
      }

      function element(name, style, text) {
        const made = document.createElement(name);
        if (style) made.className = style;
        if (text !== undefined) made.textContent = text;
        return made;
      }

      function cell(style, label) {
        const made = element("td", style);
        if (label) made.dataset.label = label;
        return made;
      }

      function date(iso) {
        if (!iso) return element("span", "quiet", "no date");
        const time = element("time", "", Number(iso.slice(8, 10)) + "\u00a0"
          + months[Number(iso.slice(5, 7)) - 1] + "\u00a0" + iso.slice(0, 4)
          + (iso.length > 10 ? ", " + iso.slice(11, 16) : ""));
        time.dateTime = iso;
        return time;
      }

      function row(story) {
        const line = document.createElement("tr");
        const head = cell("head");
        head.dir = "auto";
        if (story.page) {
          const link = element("a", "", story.headline);
          link.href = story.page;
          head.append(link);
        } else {
          head.append(story.headline);
        }
        const when = cell("", "First seen");
        when.append(date(story.first));
        if (story.firstOutlet) {
          const who = element("span", "small quiet");
          who.append(element("bdi", "", story.firstOutlet));
          when.append(element("br"), who);
        }
        const size = cell("n", "Articles");
        size.textContent = story.size;
        const outlets = cell("n", "Outlets");
        outlets.textContent = story.outlets.length;
        const copies = cell("", "How copied");
        story.copies.forEach((count, number) => {
          if (!count) return;
          if (copies.childNodes.length) copies.append(", ");
          const word = words[number];
          copies.append(element("span", "rel " + word[2],
            thousands(count) + "\u00a0" + word[count === 1 ? 0 : 1]));
        });
        line.append(head, when, size, outlets, copies);
        return line;
      }

      if (shards > 0) load(0);
    })();
    """#
}
