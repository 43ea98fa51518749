// Keeps how the pages look, on this device and only for whoever asks. Without it a choice holds for its page.
const look = document.querySelector('#look form');
const { keep } = look.elements;
try {
  const kept = localStorage.getItem('look');
  document.getElementById('kept').hidden = false; // here something can be kept
  kept?.split(' ').forEach((id) => { if (look.elements[id]) look.elements[id].checked = true; });
  look.addEventListener('change', () => {
    if (!keep.checked) localStorage.removeItem('look');
    else localStorage.setItem('look', [...look.elements].filter(({ checked }) => checked).map(({ id }) => id).join(' '));
  });
} catch { /* this browser keeps nothing, and need not */ }
