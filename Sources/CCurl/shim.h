#include <curl/curl.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>

/* The library is loaded when the first address is fetched: it brings TLS, Kerberos, LDAP and SSH
   with it, and linking them would cost every command about 9 ms of CPU at its start. Only types
   and constants are taken from the header at build time. */

struct tradesnap_curl {
  CURL *(*begin)(void);
  CURLcode (*perform)(CURL *);
  void (*cleanup)(CURL *);
  const char *(*strerror)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_all)(struct curl_slist *);
  /* These two take any type, which Swift cannot call; the functions below do. */
  CURLcode (*setopt)(CURL *, CURLoption, ...);
  CURLcode (*getinfo)(CURL *, CURLINFO, ...);
};

/* Loads and prepares the library, for the whole life of the process; false where that fails. To be
   called once. */
static inline bool tradesnap_curl_load(struct tradesnap_curl *curl) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  CURLcode (*prepare)(long) = (CURLcode(*)(long))dlsym(library, "curl_global_init");
  curl->begin = (CURL * (*)(void)) dlsym(library, "curl_easy_init");
  curl->perform = (CURLcode(*)(CURL *))dlsym(library, "curl_easy_perform");
  curl->cleanup = (void (*)(CURL *))dlsym(library, "curl_easy_cleanup");
  curl->strerror = (const char *(*)(CURLcode))dlsym(library, "curl_easy_strerror");
  curl->append = (struct curl_slist * (*)(struct curl_slist *, const char *))
      dlsym(library, "curl_slist_append");
  curl->free_all = (void (*)(struct curl_slist *))dlsym(library, "curl_slist_free_all");
  curl->setopt = (CURLcode(*)(CURL *, CURLoption, ...))dlsym(library, "curl_easy_setopt");
  curl->getinfo = (CURLcode(*)(CURL *, CURLINFO, ...))dlsym(library, "curl_easy_getinfo");
  return prepare && curl->begin && curl->perform && curl->cleanup && curl->strerror &&
         curl->append && curl->free_all && curl->setopt && curl->getinfo &&
         prepare(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static inline CURLcode tradesnap_curl_set_long(const struct tradesnap_curl *curl, CURL *handle,
                                               CURLoption option, long value) {
  return curl->setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_size(const struct tradesnap_curl *curl, CURL *handle,
                                               CURLoption option, curl_off_t value) {
  return curl->setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_pointer(const struct tradesnap_curl *curl, CURL *handle,
                                                  CURLoption option, const void *value) {
  return curl->setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_writer(const struct tradesnap_curl *curl, CURL *handle,
                                                 CURLoption option,
                                                 size_t (*writer)(char *, size_t, size_t, void *)) {
  return curl->setopt(handle, option, writer);
}

static inline CURLcode tradesnap_curl_set_progress(
    const struct tradesnap_curl *curl, CURL *handle,
    int (*progress)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
  return curl->setopt(handle, CURLOPT_XFERINFOFUNCTION, progress);
}

static inline CURLcode tradesnap_curl_get_long(const struct tradesnap_curl *curl, CURL *handle,
                                               CURLINFO information, long *value) {
  return curl->getinfo(handle, information, value);
}

static inline CURLcode tradesnap_curl_get_size(const struct tradesnap_curl *curl, CURL *handle,
                                               CURLINFO information, curl_off_t *value) {
  return curl->getinfo(handle, information, value);
}

static inline CURLcode tradesnap_curl_get_text(const struct tradesnap_curl *curl, CURL *handle,
                                               CURLINFO information, const char **value) {
  return curl->getinfo(handle, information, value);
}
