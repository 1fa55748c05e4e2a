"use strict";
/* Makes each entry of the legend a button that shows and hides its layer. The page is complete without it. */
for (const item of document.querySelectorAll(".legend li")) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-pressed", "true");
  button.append(...item.childNodes);
  button.addEventListener("click", () => {
    const hidden = document.body.classList.toggle("off-" + item.dataset.layer);
    button.setAttribute("aria-pressed", String(!hidden));
  });
  item.append(button);
}
document.querySelector(".legend-hint").hidden = false;
