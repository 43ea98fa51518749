// Leaves by the button or by Shift three times, shows nothing meanwhile, and takes this page's place in the history.
const link = document.querySelector('.leave');
const leave = () => {
  document.documentElement.hidden = true;
  document.title = '';
  location.replace(link.href);
};
let presses = 0;
let isAlone = false;
let pause;
link.addEventListener('click', (click) => {
  click.preventDefault();
  leave();
});
// A place on the page would put the page into the history once more, from where Back would bring it back.
addEventListener('click', (click) => {
  const place = click.target.closest('a[href^="#"]');
  if (!place || click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  location.replace(place.hash);
});
// Shift with the mouse marks text, and is no wish to leave.
['pointerdown', 'wheel'].forEach((use) => addEventListener(use, () => {
  presses = 0;
  isAlone = false;
}));
addEventListener('keydown', ({ key, repeat }) => {
  isAlone = key === 'Shift' && (isAlone || !repeat);
  if (key !== 'Shift') presses = 0;
});
addEventListener('keyup', ({ key }) => {
  if (key !== 'Shift' || !isAlone) return; // a capital letter
  clearTimeout(pause);
  pause = setTimeout(() => { presses = 0; }, 2000);
  if (++presses === 3) leave();
});
