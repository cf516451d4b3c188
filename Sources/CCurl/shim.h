#include <curl/curl.h>

// curl_easy_setopt and curl_easy_getinfo take any type, which Swift cannot call.

static inline CURLcode tradesnap_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_pointer(CURL *handle, CURLoption option,
                                                  const void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tradesnap_curl_set_writer(CURL *handle, CURLoption option,
                                                 size_t (*writer)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, writer);
}

static inline CURLcode tradesnap_curl_get_long(CURL *handle, CURLINFO information, long *value) {
  return curl_easy_getinfo(handle, information, value);
}

static inline CURLcode tradesnap_curl_get_text(CURL *handle, CURLINFO information,
                                               const char **value) {
  return curl_easy_getinfo(handle, information, value);
}
