/** Runs in a page of the extension: the text of the next file that it hands to the user stands in `savedText`. */
export const keepSavedText = `{
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    void blob.text().then((text) => { globalThis.savedText = text; });
    return make.call(URL, blob);
  };
}`;
