// The first script of every page, in ES5, so that it runs in any engine: it brings what an old engine lacks before the page's own scripts
// run.
(function () {
  var script = document.currentScript;

  /** Whether nothing is missing that polyfills.ts brings. */
  var isComplete =
    'hasOwn' in Object &&
    'replaceAll' in String.prototype &&
    'at' in String.prototype &&
    'at' in Array.prototype &&
    'findLast' in Array.prototype &&
    'findLastIndex' in Array.prototype;

  // Only a script that is written into the page while it is read runs before the page's own.
  if (script && !isComplete) {
    document.write('<script src="' + script.getAttribute('data-polyfills') + '"></script>');
  }
})();
