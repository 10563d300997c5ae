// Before the first paint: the page is a deck. Its first slide need not wait for the code where it is the one to show:
// nobody has begun here, and the address names no other.
{
  const root = document.documentElement
  let isBegun = location.hash || location.search
  try {
    isBegun ||= localStorage.getItem(`${root.dataset.learner}:room:DECK`)
  } catch {}
  root.classList.add('deck')
  root.classList.toggle('deck--begun', !!isBegun)
}
