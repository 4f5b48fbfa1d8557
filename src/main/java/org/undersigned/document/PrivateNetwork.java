package org.undersigned.document;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells hosts inside a private network from those that everybody can reach. */
final class PrivateNetwork {
  private PrivateNetwork() {}

  /** Whether any address of the host is private; a host that nobody knows is not. */
  static boolean holds(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (isPrivate(address)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean four = bytes.length == 4;
    boolean shared = four && first == 100 && second >= 64 && second < 128;
    boolean nowhere = four && (first == 0 || first >= 240);
    boolean local6 = !four && (first & 0xfe) == 0xfc;
    return shared
        || nowhere
        || local6
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress();
  }
}
