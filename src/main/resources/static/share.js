// Shows the buttons a browser can do something with. The page is whole without them.
const each = (name, can, press) => document.querySelectorAll(`[data-${name}]`).forEach((button) => {
  button.hidden = !can;
  button.addEventListener('click', () => press(button));
});
each('copy', navigator.clipboard, (button) => navigator.clipboard.writeText(button.dataset.copy)
  .then(() => { button.textContent = button.dataset.done; }));
each('share', navigator.share, (button) => navigator.share({ title: button.dataset.title, url: button.dataset.share })
  .catch(() => {})); // the reader thought better of it
each('print', window.print, () => window.print());
