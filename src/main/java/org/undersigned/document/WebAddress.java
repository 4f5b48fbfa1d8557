package org.undersigned.document;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Addresses as people paste them and as servers redirect to them, made into such as may be asked.
 * Only http and https; no user, no password; into a private network only to the host that the user
 * named.
 */
final class WebAddress {
  /** What browsers take in an address and the standard does not. */
  private static final String TO_ESCAPE = " \"<>\\^`{|}[]";

  private WebAddress() {}

  /**
   * The address that a user gave, without what stands behind {@code #}, which is for the reader of
   * the page.
   *
   * @throws DocumentException when it may not or cannot be asked
   */
  static URI of(String address) throws DocumentException {
    String bare = address.strip();
    int hash = bare.indexOf('#');
    bare = hash < 0 ? bare : bare.substring(0, hash);
    int host = bare.indexOf("://") + 3;
    int path = host;
    while (path < bare.length() && "/?".indexOf(bare.charAt(path)) < 0) {
      path++;
    }
    String authority = host < 3 ? "" : bare.substring(host, path);
    if (authority.indexOf('@') >= 0) {
      throw new DocumentException(
          "holds a user or password, which is never sent; leave it out, or save the page and name"
              + " the file");
    }
    try {
      URI uri = new URI(bare.substring(0, host) + ascii(authority) + escaped(bare.substring(path)));
      if (uri.getHost() != null) {
        return URI.create(uri.toASCIIString());
      }
    } catch (URISyntaxException | IllegalArgumentException broken) {
      // told below
    }
    throw new DocumentException("this is no address");
  }

  /**
   * Where a server sends on to.
   *
   * @param named the host that the user named
   * @throws DocumentException when nobody should be led there
   */
  static URI redirected(URI from, String location, String named) throws DocumentException {
    URI to;
    try {
      String target = location.strip();
      to = isWhole(target) ? of(target) : from.resolve(new URI(escaped(target)));
    } catch (URISyntaxException | IllegalArgumentException | DocumentException broken) {
      throw new DocumentException("redirects to what is no address");
    }
    String scheme = to.getScheme() == null ? "" : to.getScheme().toLowerCase(Locale.ROOT);
    boolean same = scheme.equals(from.getScheme().toLowerCase(Locale.ROOT));
    if (!same && !(scheme.equals("https") && from.getScheme().equalsIgnoreCase("http"))) {
      throw new DocumentException("redirects from " + from.getScheme() + " to " + scheme);
    }
    if (to.getHost() == null || to.getRawUserInfo() != null) {
      throw new DocumentException("redirects to what is no address");
    }
    if (!to.getHost().equalsIgnoreCase(named) && PrivateNetwork.holds(to.getHost())) {
      throw new DocumentException(
          "redirects into a private network, to " + to.getHost() + "; name it if you mean it");
    }
    return to;
  }

  private static boolean isWhole(String target) {
    return target.regionMatches(true, 0, "http://", 0, 7)
        || target.regionMatches(true, 0, "https://", 0, 8);
  }

  /** A host in letters of any script, as it goes over the wire. */
  private static String ascii(String authority) {
    boolean plain = authority.chars().allMatch(c -> c < 0x80);
    int port = authority.lastIndexOf(':');
    if (plain) {
      return authority;
    }
    return port < 0
        ? IDN.toASCII(authority)
        : IDN.toASCII(authority.substring(0, port)) + authority.substring(port);
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder(path.length());
    for (char c : path.toCharArray()) {
      if (TO_ESCAPE.indexOf(c) >= 0) {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
