// The first script of every page, in ES5, so that it runs in any engine: it brings what an old engine lacks before the page's own scripts
// run, and says so where the page does not start. Its words stand here, for the page's own are in the scripts that did not run.
(function () {
  var script = document.currentScript;

  /** Whether nothing is missing that polyfills.ts brings. */
  var isComplete =
    'hasOwn' in Object &&
    'replaceAll' in String.prototype &&
    'at' in String.prototype &&
    'at' in Array.prototype &&
    'findLast' in Array.prototype &&
    'findLastIndex' in Array.prototype &&
    'toSorted' in Array.prototype &&
    'toReversed' in Array.prototype &&
    'toSpliced' in Array.prototype &&
    'with' in Array.prototype;

  // Only a script that is written into the page while it is read runs before the page's own.
  if (script && !isComplete) {
    document.write('<script src="' + script.getAttribute('data-polyfills') + '"></script>');
  }

  var WORDS = {
    taskpane: {
      zh:
        '浏览器太旧，面板打不开。Windows：请联系管理员安装新版的 Microsoft Edge WebView2 运行时（Evergreen 独立安装程序，不用联网），' +
        '再重新打开 Excel。Mac：请更新系统和 Safari。Excel 网页版：请用新版的 Edge 或 Chrome 打开。',
      en:
        'The browser is too old for this pane. Windows: ask your administrator for the current Microsoft Edge WebView2 Runtime ' +
        '(Evergreen standalone installer), then reopen Excel. Mac: update macOS and Safari. Excel on the web: use a current Edge or Chrome.',
    },
    check: {
      zh: '浏览器太旧，这个网页打不开。请安装新版的 Microsoft Edge 或 Google Chrome，用它打开这个网页。',
      en: 'The browser is too old for this page. Please install a current Microsoft Edge or Google Chrome and open the page in it.',
    },
    broken: {
      zh: '页面没有启动。请刷新页面，或关闭后重新打开；仍然打不开时，请把下面这行发给管理员：',
      en: 'The page did not start. Reload it, or close and reopen it; if that does not help, send this line to your administrator: ',
    },
  };

  /** What stopped the page, as the engine says it; only errors before the page is drawn are looked at. */
  function show(said) {
    var root = document.getElementById('root');
    if (!root || root.firstChild) return;
    // What came into browsers with the syntax of the page's scripts, and what a browser says that does not understand them.
    var isOld = typeof BigInt !== 'function' || !('matchAll' in String.prototype) || /SyntaxError/.test(said);
    var page = /taskpane/.test(location.pathname) ? WORDS.taskpane : WORDS.check;
    var language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
    var message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.style.margin = '16px';
    message.appendChild(document.createTextNode(isOld ? page[language] : WORDS.broken[language] + said));
    root.appendChild(message);
  }

  /** The page draws itself a moment after its scripts ran: an error that it survives is none of ours. */
  function showLater(said) {
    setTimeout(function () {
      show(said);
    }, 1000);
  }

  window.addEventListener(
    'error',
    function (event) {
      // A script that did not arrive reports itself, not the window.
      var missing = event.target && event.target.src;
      showLater(missing ? missing : String(event.message));
    },
    true
  );
})();
