// What was logged without a connection, kept by the browser until it is sent: shared by the service worker and the page that shows it.
"use strict";
const logged = (() => {
  const opened = () => new Promise((resolve, reject) => {
    const opening = indexedDB.open("hearten", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("logged", { keyPath: "once" });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const act = async (mode, work) => {
    const database = await opened();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction("logged", mode);
        const asked = work(transaction.objectStore("logged"));
        transaction.oncomplete = () => resolve(asked.result);
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };
  return {
    all: async () => (await act("readonly", (store) => store.getAll())).sort((a, b) => a.at - b.at),
    put: (entry) => act("readwrite", (store) => store.put(entry)),
    drop: (once) => act("readwrite", (store) => store.delete(once)),
  };
})();
