// Old Excels show the pane in Internet Explorer's or old Edge's web view, which cannot even parse our scripts:
// this file is ES5, so that people read a notice there instead of facing a blank pane.
(function () {
  var isModern = "replaceAll" in String.prototype && "at" in Array.prototype && "hasOwn" in Object;
  if (isModern) return;
  var notice = document.getElementById("old-web-view");
  var root = document.getElementById("root");
  var links = notice.getElementsByTagName("a");
  notice.removeAttribute("hidden");
  // The whole address, because people will type it into another browser.
  if (links[0]) links[0].innerHTML = links[0].href;
  // A browser that does parse our scripts would start a product that fails at the first missing part.
  if (root) root.parentNode.removeChild(root);
})();
