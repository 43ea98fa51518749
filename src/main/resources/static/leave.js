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
