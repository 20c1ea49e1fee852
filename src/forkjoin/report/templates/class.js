"use strict";
// Sorting, searching and filtering the students. Without it, the page can be read all the same.
(() => {
  const table = document.getElementById("heat");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[1].cells];
  const search = document.getElementById("search");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const letters = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const signs = { "–": -1, "?": -2, EX: -3, "": -4 };

  const text = (row, column) => row.cells[column].textContent.trim();
  const points = (row, column) => signs[text(row, column)] ?? Number(text(row, column));
  const plain = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const names = new Map(rows.map((row) => [row, plain(row.cells[0].textContent)]));

  // Names begin with A, points with the most; a second click turns the order round.
  const sort = (column) => {
    const before = heads[column].getAttribute("aria-sort");
    const down = before ? before === "ascending" : column > 0;
    const order = column
      ? (one, other) => points(one, column) - points(other, column)
      : (one, other) => letters.compare(text(one, 0), text(other, 0));
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    rows.sort((one, other) => (down ? order(other, one) : order(one, other)));
    body.append(...rows);
  };

  const filter = () => {
    const wanted = plain(search.value.trim());
    for (const row of rows) {
      row.hidden = !names.get(row).includes(wanted) || (state.value !== "" && row.dataset.state !== state.value);
    }
    shown.value = `${rows.filter((row) => !row.hidden).length} of ${rows.length} students`;
  };

  heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => sort(column)));
  search.addEventListener("input", filter);
  state.addEventListener("change", filter);
  // On paper nobody can open what is folded. Who failed each check stays folded: that would be pages of names.
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("#first details").forEach((details) => { details.open = true; });
  });
  document.querySelector(".controls").hidden = false;
  filter();
})();
