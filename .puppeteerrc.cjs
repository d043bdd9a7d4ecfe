// The set-up step finds or installs the browser, so that `npm ci` cannot fail where the download is out of reach.
module.exports = { skipDownload: true };
