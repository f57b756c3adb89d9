// What is wrong with a page in the pseudo-language: words outside brackets, and words that are cut off.
// Not looked at: what is marked as being in another language, or as not to be translated.
() => {
  const language = document.documentElement.lang;
  const faults = [];
  const unseen = 'script, style, noscript, template, textarea, svg [aria-hidden="true"]';
  const ofPeople = element => {
    for (let e = element; e; e = e.parentElement) {
      if (e.getAttribute('translate') === 'no' || (e.hasAttribute('lang') && e.getAttribute('lang') !== language) || e.matches(unseen)) return true;
    }
    return false;
  };
  const path = element => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ');
  const unbracketed = text => {
    let depth = 0, outside = '';
    for (const sign of text) {
      if (sign === '[') depth++;
      else if (sign === ']' && depth > 0) depth--;
      else if (depth === 0) outside += sign;
    }
    // Addresses, the name of the time everybody shares, references of payments, the letter of a ring, and the people of the
    // drawing on the home page.
    outside = outside.replace(/\S+@\S+|https?:\S+|\bUTC\b|\bRC-[A-Z\d]+\b|^\s*[A-Z]\s*$|^(Marta|Idir|Claire|Jonas)$/g, '');
    return /\p{Script=Latin}/u.test(outside) ? outside.trim() : null;
  };
  const blame = (what, element, text) => {
    const left = unbracketed(text);
    if (left) faults.push(`${what} “${left.slice(0, 60)}” in ${path(element)}`);
  };

  const inline = element => getComputedStyle(element).display === 'inline' && !(element instanceof SVGElement);
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let block = node.parentElement;
    while (inline(block)) block = block.parentElement;
    blocks.set(block, (blocks.get(block) ?? '') + (ofPeople(node.parentElement) ? '' : node.data));
  }
  // Choices that are codes, of currencies, or names of time zones.
  const isName = element => element instanceof HTMLOptionElement && (element.value === element.text || element.value.includes('/'));
  for (const [block, text] of blocks) if (!isName(block)) blame('text', block, text);
  for (const name of ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'data-label'])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (!ofPeople(element)) blame(name, element, element.getAttribute(name));
  for (const button of document.querySelectorAll('input[type=submit], input[type=button], input[type=reset]')) blame('value', button, button.value);
  blame('title', document.head, document.title.split(' · ')[0]);
  const described = document.querySelector('meta[name=description]');
  if (described) blame('description', described, described.content);

  const cuts = style => style.textOverflow === 'ellipsis' || ['hidden', 'clip'].includes(style.overflowX);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.clientWidth <= 1 || element instanceof SVGElement || ofPeople(element)) continue;
    if (element.scrollWidth > element.clientWidth + 1 && cuts(getComputedStyle(element))) faults.push(`cut off: ${path(element)}`);
  }
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) {
    const wide = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > room + 1 && !element.closest('.scroll, [popover]'));
    faults.push(`wider than the window: ${wide.slice(-2).map(path).join(' and ')}`);
  }
  return faults;
}
